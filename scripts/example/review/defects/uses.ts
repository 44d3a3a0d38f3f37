import { finds, set, type Defect } from '../plant';

/** What the contracts are for, and in which money. */
export const USE_DEFECTS: readonly Defect[] = [
  {
    id: 'U2',
    what: {
      zh: '只写「推理」，没有写明是验证性推理',
      en: 'Says inference, without saying that it verifies training results',
    },
    fix: {
      zh: '核对合同和使用报告写的是哪一种推理',
      en: 'Check which inference the contract and the report speak of',
    },
    plant: [set('contracts', 'CJ-SL-07', { use: '推理' })],
    finds: [finds('use', 'check.use-inference', 'contracts', 'CJ-SL-07', 'use')],
  },
  {
    id: 'U3',
    what: { zh: '用途混入应用探索', en: 'Exploration of applications is mixed in' },
    fix: { zh: '合同原已分列价款的照合同登记', en: 'Enter the prices as the contract states them' },
    plant: [set('contracts', 'CJ-XL-06', { use: '模型微调及生成式AI应用探索' })],
    finds: [finds('use', 'check.use-mixed', 'contracts', 'CJ-XL-06', 'use')],
  },
  {
    id: 'U4',
    what: { zh: '用途是线上推理服务', en: 'The use is inference in production' },
    fix: { zh: '不申报该合同', en: 'Do not claim the contract' },
    plant: [set('contracts', 'CJ-XL-10', { use: '线上推理服务' })],
    finds: [finds('use', 'check.use-not-covered', 'contracts', 'CJ-XL-10', 'use')],
  },
  {
    id: 'U5',
    what: { zh: '合同以美元计价', en: 'The contract is in US dollars' },
    fix: { zh: '以人民币结算的填结算金额', en: 'Enter what was settled in CNY' },
    plant: [set('contracts', 'CJ-SL-10', { currency: 'USD' })],
    finds: [finds('currency', 'check.currency', 'contracts', 'CJ-SL-10', 'currency')],
  },
];

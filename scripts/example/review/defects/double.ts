import { CONTRACT_ROWS } from '../contracts';
import { add, finds, set, type Defect } from '../plant';
import type { Cells } from '../types';

/** The cells of a contract of the clean register. */
function cellsOf(id: string): Cells {
  return CONTRACT_ROWS.find(({ key }) => key === id)?.cells ?? {};
}

/** The same money claimed twice. */
export const DOUBLE_DEFECTS: readonly Defect[] = [
  {
    id: 'C1',
    what: { zh: '同一份合同登记了两次', en: 'One contract entered twice' },
    fix: { zh: '删去重复的一行', en: 'Delete the repeated row' },
    plant: [add('contracts', 'XL-13 again', cellsOf('CJ-XL-13'))],
    finds: [finds('entered-twice', 'check.entered-twice', 'contracts', 'XL-13 again', 'id')],
  },
  {
    id: 'C2',
    what: {
      zh: '同一事项另报区级项目，金额更高',
      en: 'Another district programme pays more for the same matter',
    },
    fix: { zh: '就高不就低，两项只能取一项', en: 'Keep the higher of the two' },
    plant: [set('contracts', 'CJ-SL-01', { districtPolicy: '龙岗区研发投入资助', districtFunding: 400_000 })],
    finds: [finds('double-claim', 'check.district-higher', 'contracts', 'CJ-SL-01', 'districtFunding')],
  },
  {
    id: 'C3',
    what: {
      zh: '同一事项另报区级项目，没有写金额',
      en: 'Another district programme is named without its amount',
    },
    fix: { zh: '填写该项金额，未申报的清空', en: 'Enter what it pays, or clear it' },
    plant: [set('contracts', 'CJ-SL-02', { districtPolicy: '龙岗区科技创新券' })],
    finds: [finds('double-claim', 'check.district-unstated', 'contracts', 'CJ-SL-02', 'districtFunding')],
  },
  {
    id: 'C4',
    what: { zh: '训力券已兑付额高于合同金额', en: 'More voucher redeemed than the contract is worth' },
    fix: { zh: '核对单位和所属合同', en: 'Check the unit and the contract' },
    plant: [set('contracts', 'CJ-SL-13', { voucherRedeemed: 3_000_000 })],
    finds: [
      finds('voucher-redeemed', 'check.voucher-above-rate', 'contracts', 'CJ-SL-13', 'voucherRedeemed'),
    ],
  },
  {
    id: 'C5',
    what: { zh: '已获其他资助写成负数', en: 'Other funding is negative' },
    fix: { zh: '填写实际金额，没有的填 0', en: 'Enter the actual amount, 0 if there is none' },
    plant: [set('contracts', 'CJ-XL-03', { otherFunding: -50_000 })],
    finds: [finds('other-money', 'check.funding-negative', 'contracts', 'CJ-XL-03', 'otherFunding')],
  },
  {
    id: 'C6',
    what: { zh: '潮砚既是入库机构又申领训力券', en: '潮砚 is a provider and applies for vouchers as well' },
    fix: { zh: '向供应商核实入库状态，取得证明', en: 'Ask it how it stands, and obtain proof' },
    plant: [set('suppliers', 'chaoyan', { holdsVouchers: '是' })],
    finds: [finds('voucher-holder', 'check.voucher-holder', 'contracts', 'CJ-XL-01', 'supplierName')],
  },
];

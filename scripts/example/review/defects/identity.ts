import { SUPPLIER_BRANCH, SUPPLIERS_OF_REVIEW } from '../companies';
import { finds, set, type Defect } from '../plant';

/** A credit code whose last character is one further. */
function mistyped(code: string): string {
  const last = code.slice(-1);
  return code.slice(0, -1) + (last === '1' ? '2' : '1');
}
const { luzhou } = SUPPLIERS_OF_REVIEW;

/** Credit codes and names that do not hold together. */
export const IDENTITY_DEFECTS: readonly Defect[] = [
  {
    id: 'I1',
    what: { zh: '合同里鹭洲的信用代码校验位不对', en: 'The check digit of 鹭洲 is wrong in the contract' },
    fix: { zh: '对照营业执照更正', en: 'Correct it from the business licence' },
    plant: [set('contracts', 'CJ-XL-03', { supplierCode: mistyped(luzhou.code) })],
    finds: [finds('credit-code', 'check.code-wrong', 'contracts', 'CJ-XL-03', 'supplierCode')],
  },
  {
    id: 'I2',
    what: {
      zh: '发票上同一个信用代码写了另一个名称',
      en: 'An invoice gives another name for the same credit code',
    },
    fix: {
      zh: '对照营业执照更正，已更名的附变更证明',
      en: 'Correct it, or attach proof of the change of name',
    },
    plant: [set('invoices', 'CJ-MX-05/1', { sellerName: '上海朗研人工智能有限公司' })],
    finds: [finds('name-code', 'check.code-two-names', 'invoices', 'CJ-MX-05/1', 'sellerName')],
  },
  {
    id: 'I3',
    what: {
      zh: '信用代码存成了数字，末尾几位丢失',
      en: 'A credit code was kept as a number and lost its last digits',
    },
    fix: { zh: '把单元格设为文本后重填', en: 'Set the cell to text and enter it again' },
    plant: [set('contracts', 'CJ-MX-09', { supplierCode: 913205000000012000 })],
    finds: [finds('unreadable-cell', 'check.unreadable', 'contracts', 'CJ-MX-09', 'supplierCode')],
  },
  {
    id: 'I4',
    what: {
      zh: '与榄溪的分公司签约，入库的是总公司',
      en: 'The contract is with a branch of 榄溪; its head office was admitted',
    },
    fix: {
      zh: '核对签约方；没有主管部门认可的不列入本次申报',
      en: 'Check who signed; leave it out unless the authority accepts it',
    },
    plant: [
      set('contracts', 'CJ-XL-11', {
        supplierName: SUPPLIER_BRANCH.name,
        supplierCode: SUPPLIER_BRANCH.code,
      }),
    ],
    finds: [finds('branch-office', 'check.branch-office', 'contracts', 'CJ-XL-11', 'supplierName')],
  },
  {
    id: 'I5',
    what: { zh: '合同里苔原的信用代码写成了榄溪的', en: 'The contract gives 苔原 the credit code of 榄溪' },
    fix: { zh: '对照营业执照更正', en: 'Correct it from the business licence' },
    plant: [set('contracts', 'CJ-XL-09', { supplierCode: SUPPLIERS_OF_REVIEW.lanxi.code })],
    finds: [finds('name-code', 'check.code-two-names', 'contracts', 'CJ-XL-09', 'supplierName')],
  },
];

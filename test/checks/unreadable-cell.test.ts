import { claimFor } from '../../src/claim';
import { yuanText } from '../../src/money';
import type { ProgrammeId } from '../../src/policy';
import { workbookLedger, type Register } from '../support/register';
import { papersOf, registerOf } from '../support/sound';

const [A, B] = [papersOf(1, 600_000), papersOf(2, 900_000)];
/** A contract that is meant for the models' programme alone. */
const OTHER = { ...B.contract, 用途: '模型调用', 申报项目: '模型' };

/** The amount, and the effects of cells that cannot be read. */
function told(register: Register, id: ProgrammeId = 'LGC'): unknown[] {
  const { outcome, findings } = claimFor(id, workbookLedger(register));
  const effects = findings
    .filter((f) => f.check === 'unreadable-cell')
    .map((f) => `${f.effect} ${f.severity}`);
  return [outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind, ...effects];
}

const WAITS = ['incomplete', 'incomplete block'];
const GOES_ON = ['180000.00', 'none info'];

test.each<[string, Register, unknown[]]>([
  [
    'an invoice of its own contract',
    { invoices: [{ ...A.invoice, 价税合计: '六十三万多' }, B.invoice] },
    WAITS,
  ],
  [
    'an invoice of another programme’s contract',
    { invoices: [A.invoice, { ...B.invoice, 金额: '九十万左右' }] },
    GOES_ON,
  ],
  [
    'an invoice of no contract of the register',
    { invoices: [A.invoice, { ...B.invoice, 合同编号: 'HT-9', 税额: '约' }] },
    GOES_ON,
  ],
  [
    'a payment of another programme’s contract',
    { payments: [A.payment, { ...B.payment, 付款金额: 1e15 }] },
    GOES_ON,
  ],
  [
    'a supplier of its own contract',
    { suppliers: [{ ...A.supplier, 龙岗服务基础: '在建' }, B.supplier] },
    WAITS,
  ],
  [
    'a supplier of nobody here',
    { suppliers: [A.supplier, { ...B.supplier, 龙岗服务基础: '在建' }] },
    GOES_ON,
  ],
  [
    'a red letter, put under another contract, on an invoice of its own',
    {
      invoices: [
        A.invoice,
        { ...B.invoice, 金额: -1, 税额: '约', 价税合计: '', 红冲发票号码: A.invoice['发票号码'] },
      ],
    },
    WAITS,
  ],
  [
    'last year’s quota, which only the voucher asks for',
    { applicant: { ...registerOf([A]).applicant, 上年度未兑现额度: -1 } },
    GOES_ON,
  ],
])('what cannot be read of %s', (_what, more, expected) => {
  expect(told({ ...registerOf([A, B]), contracts: [A.contract, OTHER], ...more })).toEqual(expected);
});

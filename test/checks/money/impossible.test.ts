import { INTERNAL } from '../../../src/checks';
import { claimFor, claimsFor, type Claim } from '../../../src/claim';
import { say } from '../../../src/messages';
import { yuanText, type Fen } from '../../../src/money';
import type { ProgrammeId } from '../../../src/policy';
import { workbookLedger, type Register, type Row } from '../../support/register';
import { papersOf, registerOf } from '../../support/sound';

const [A, B] = [papersOf(1, 600_000), papersOf(2, 900_000)];
/** Another invoice like the one of a contract, with other amounts. */
const another = (of: Row, serial: number, amounts: Row): Row => ({
  ...of,
  发票号码: `2544${String(serial).padStart(16, '0')}`,
  金额: '',
  税额: '',
  价税合计: '',
  ...amounts,
});
/** The input that once took the pane, every function and the command line down. */
const WILD = { 金额: 10_000_000, 税额: '', 价税合计: 1, 分摊金额: 10_000_000 };

const claimOf = (register: Register, id: ProgrammeId = 'LGC'): Claim =>
  claimFor(id, workbookLedger(register));
const yuan = (amount: Fen | null): string => (amount === null ? 'null' : yuanText(amount));
/** Claimable and evidenced, then what is said that is more than worth knowing. */
const told = (claim: Claim): unknown[] => [
  [claim.claimable, claim.evidenced].map(yuan).join(' '),
  ...claim.findings
    .filter((f) => f.severity !== 'info' && f.check !== 'reading')
    .map((f) => `${f.check} ${f.effect} ${f.message.id}`),
];
/** The same of a register with its invoices in both orders. */
function inBothOrders(register: Register): unknown[] {
  const turned = { ...register, invoices: [...(register.invoices ?? [])].reverse() };
  expect(told(claimOf(turned))).toEqual(told(claimOf(register)));
  return told(claimOf(register));
}

const SAID = 'check.invoice-impossible';

test('an invoice smaller than its parts is one finding at its cell, and the other contracts are as they were', () => {
  const register: Register = { ...registerOf([A, B]), invoices: [A.invoice, { ...B.invoice, ...WILD }] };
  expect(inBothOrders(register)).toEqual(['180000.00 180000.00', `invoice-arithmetic excludes ${SAID}`]);
  const { rowsIn, rowsOut } = claimOf(register);
  expect([rowsIn.map((r) => r.id), rowsOut.map((r) => [r.id, r.reason.row, r.reason.sheet])]).toEqual([
    ['HT-1'],
    [['HT-2', 3, '发票']],
  ]);
  const said = claimsFor(workbookLedger(register)).flatMap(({ findings }) => findings);
  expect(said.filter((f) => f.check === INTERNAL).map((f) => say(f.message))).toEqual([]);
});

test.each<[string, Row]>([
  ['net above gross', { 金额: 100_000, 税额: 6_000, 价税合计: 99_999.98 }],
  ['tax above gross', { 税额: 100_000.02, 价税合计: 100_000 }],
  [
    'tax of the other sign, so that the net amount is above the gross one',
    { 税额: -6_000, 价税合计: 106_000 },
  ],
  ['a part above gross', { 金额: 100_000, 税额: 6_000, 价税合计: 106_000, 分摊金额: 106_000.02 }],
  ['a part above what net and tax come to', { 金额: 100_000, 税额: 6_000, 分摊金额: 106_000.02 }],
])('%s counts for nothing beside other invoices, which count', (_what, amounts) => {
  const register = registerOf([A]);
  const invoices = [A.invoice, another(A.invoice, 3, amounts)];
  expect(inBothOrders({ ...register, invoices })).toEqual([
    '180000.00 180000.00',
    `invoice-arithmetic none ${SAID}`,
  ]);
});

test.each<[string, Row]>([
  ['a fen of rounding', { 金额: 600_000, 税额: 0, 价税合计: 599_999.99 }],
  ['a gross amount of 0, which is not stated', { 价税合计: 0 }],
  ['a part beyond a net amount, whose tax is not stated', { 税额: '', 价税合计: '', 分摊金额: 636_000 }],
])('%s is nothing impossible', (_what, amounts) => {
  const claim = claimOf({ ...registerOf([A]), invoices: [{ ...A.invoice, ...amounts }] });
  expect([yuan(claim.claimable), claim.findings.some((f) => f.message.id === SAID)]).toEqual([
    '180000.00',
    false,
  ]);
});

test('a red letter with such amounts leaves all of its contract in doubt, and no other', () => {
  const red = another(B.invoice, 3, { 金额: -100_000, 价税合计: -1, 红冲发票号码: A.invoice['发票号码'] });
  const register = { ...registerOf([A, B]), invoices: [A.invoice, B.invoice, red] };
  expect(inBothOrders(register)).toEqual([
    '450000.00 270000.00',
    'invoice-arithmetic risk check.red-impossible',
  ]);
  expect(claimOf(register).rowsIn.map((r) => [r.id, yuan(r.atRisk)])).toEqual([
    ['HT-1', '180000.00'],
    ['HT-2', '0.00'],
  ]);
});

test('a red letter that takes such an invoice back takes nothing from the others', () => {
  const wild = another(A.invoice, 3, WILD);
  const red = another(A.invoice, 4, { 金额: -500_000, 红冲发票号码: wild['发票号码'] });
  expect(inBothOrders({ ...registerOf([A]), invoices: [A.invoice, wild, red] })).toEqual([
    '180000.00 180000.00',
    `invoice-arithmetic none ${SAID}`,
  ]);
});

test('of one invoice in two rows only the one that can be right is shared out', () => {
  const invoices = [
    { ...A.invoice, 分摊金额: 636_000 },
    { ...A.invoice, 合同编号: 'HT-2', 分摊金额: 63_600_000 },
  ];
  expect(inBothOrders({ ...registerOf([A, B]), invoices, taxRecords: [A.taxRecord] })).toEqual([
    '180000.00 180000.00',
    `invoice-arithmetic excludes ${SAID}`,
  ]);
});

test('the voucher, which does not rest on invoices yet, is as it was', () => {
  const filed = { ...registerOf([A]), applicant: { ...registerOf([A]).applicant, 提交日期: '2026-05-10' } };
  const [now, then] = [[{ ...A.invoice, ...WILD }], [A.invoice]].map((invoices) =>
    told(claimOf({ ...filed, invoices }, 'SZV')),
  );
  expect(now).toEqual(then);
});

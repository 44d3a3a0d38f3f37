import { lowCaseOf, lowCaseTexts, planFor, tablesAskedOf, type Plan } from '../claim';
import type { Ledger } from '../ledger';
import { message, say, type Message } from '../messages';
import { formatYuan, yuanNumber, ZERO } from '../money';
import { programmeOf } from '../policy';
import { readArguments } from './arguments';
import { invalid, type CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { CONTRACTS, type FunctionSpec, type ParameterSpec } from './function-spec';
import { tablesOf } from './tables-parameter';

const BESIDE: ParameterSpec = tablesOf(tablesAskedOf('contracts').filter((kind) => kind !== 'contracts'));

export const PLAN: FunctionSpec = {
  name: 'POLICY_PLAN',
  says: {
    zh: '合同在算力扶持、模型扶持与训力券之间的最优合规安排。',
    en: 'The best lawful use of the contracts between the compute subsidy, the model subsidy and the voucher.',
  },
  parameters: [CONTRACTS, BESIDE],
  returns: {
    zh: '溢出：每份合同用于哪些项目、各得多少、为何不作他用；末行为合计与保守情形。',
    en: 'A block that spills: what each contract is used for, what it brings there, why not otherwise; then the total and the low case.',
  },
  gives: 'block',
  example: [EXAMPLE_CONTRACTS],
  call: ([rows, ...tables]) => planCell(rows, tables),
};

/** POLICY_PLAN: the best lawful use of the contracts, what each brings where, and why not otherwise. */
function planCell(rows: unknown, tables: readonly unknown[]): CellResult {
  const read = readArguments(rows, tables);
  if ('fault' in read) return read.fault;
  if (!read.ledger.contracts) return invalid(say(message('function.not-contracts')));
  const plan = planFor(read.ledger);
  const programmes = [...plan.totals.keys()];
  const headers = [
    say(message('rows.header-row')),
    say(message('rows.header-id')),
    say(message('rows.header-supplier')),
    say(message('plan.header-use')),
    ...programmes.map((id) =>
      say(message('plan.header-programme-amount', { programme: programmeOf(id).title })),
    ),
    say(message('rows.header-note')),
  ];
  const lines = plan.rows.map((r) => [
    r.row,
    r.id ?? '',
    r.supplier ?? '',
    r.uses.length > 0 ? r.uses.join(' + ') : say(message('plan.none')),
    ...programmes.map((id) => yuanNumber(r.amounts.get(id) ?? ZERO)),
    r.notes.map((m) => say(m)).join('；'),
  ]);
  const total = [
    '',
    say(message('plan.total')),
    '',
    yuanNumber(plan.total),
    ...programmes.map((id) => yuanNumber(plan.totals.get(id) ?? ZERO)),
    say(provedText(plan)),
  ];
  const pad = ['', '', '', ...programmes.map(() => '')];
  const notes = plan.notes.map((m) => ['', ...pad, say(m)]);
  return { kind: 'values', values: [headers, ...lines, total, ...lowRows(read.ledger, pad), ...notes] };
}

/** The low case under the total, then why: one line a reading. */
function lowRows(ledger: Ledger, pad: readonly string[]): (string | number)[][] {
  const lowCase = lowCaseOf(ledger, 'contracts');
  if (!lowCase) return [];
  const [first, ...others] = lowCaseTexts(lowCase);
  const [, , ...amounts] = pad;
  const low = lowCase.low === null ? '' : yuanNumber(lowCase.low);
  const whole = ['', say(message('plan.low')), '', low, ...amounts.slice(1), first ? say(first) : ''];
  return [whole, ...others.map((text) => ['', ...pad, say(text)])];
}

/** Only what is proved is called the best; else what no arrangement exceeds. */
function provedText({ total, ceiling, explored }: Plan): Message {
  if (ceiling <= total) return message('plan.exact');
  return message('plan.bounded', { count: explored, ceiling: formatYuan(ceiling) });
}

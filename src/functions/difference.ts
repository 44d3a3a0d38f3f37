import { compareEditions, type Edition } from '../claim';
import { message, say } from '../messages';
import { yuanNumber } from '../money';
import type { Outcome, Programme } from '../policy';
import { readArguments } from './arguments';
import { programmeArgument } from './explain';
import { invalid, type CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { PROGRAMME, ROWS, type FunctionSpec, type ParameterSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

/** How a formula names an edition: the round for the document, 政策参数 for the workbook's own values. */
const OWN = ['政策参数', 'OVERRIDE', 'WORKBOOK'];

const FIRST: ParameterSpec = {
  name: 'a',
  says: {
    zh: '轮次，如 LG-2025-compute；或 政策参数。',
    en: 'A round, such as LG-2025-compute, or 政策参数.',
  },
  type: 'string',
  dimensionality: 'scalar',
};

const SECOND: ParameterSpec = {
  ...FIRST,
  name: 'b',
  says: { zh: '另一个：轮次或 政策参数。', en: 'The other: a round, or 政策参数.' },
};

export const DIFFERENCE: FunctionSpec = {
  name: 'POLICY_DIFF',
  says: {
    zh: '比较政策文件与本工作簿「政策参数」的数值和结果。',
    en: "The document's values against the workbook's own, and what they do to the amount.",
  },
  parameters: [PROGRAMME, FIRST, SECOND, ROWS, FURTHER],
  returns: {
    zh: '溢出：不同的数值与两边的金额。',
    en: 'A block that spills: the values that differ, and both amounts.',
  },
  gives: 'block',
  example: ['LGC', 'LGC', '政策参数', EXAMPLE_CONTRACTS],
  call: ([programme, a, b, rows, ...tables]) => differenceCell(programme, a, b, rows, tables),
};

/** POLICY_DIFF: which values differ between two editions, and what that does to the amount. */
function differenceCell(
  programme: unknown,
  a: unknown,
  b: unknown,
  rows: unknown,
  tables: readonly unknown[],
): CellResult {
  const found = programmeArgument(programme);
  if ('kind' in found) return found;
  const [first, second] = [editionOf(found, a), editionOf(found, b)];
  if (!first || !second) {
    const editions = [found.round, ...OWN].join('、');
    const edition = String(first ? b : a);
    return invalid(say(message('diff.unknown-edition', { edition, editions })));
  }
  const read = readArguments(rows, tables, found.subject);
  if ('fault' in read) return read.fault;
  const { values, a: here, b: there } = compareEditions(found.id, read.ledger, first, second);
  const same = [say(message('diff.none')), '', '', ''];
  return {
    kind: 'values',
    values: [
      [say(message('diff.header-parameter')), String(a), String(b), say(message('diff.header-difference'))],
      ...(values.length > 0 ? values.map((v) => [v.parameter.label.zh, v.a, v.b, '']) : [same]),
      [say(message('diff.amount')), amountOf(here), amountOf(there), differenceOf(here, there)],
    ],
  };
}

function editionOf(programme: Programme, text: unknown): Edition | null {
  const wanted = String(text).normalize('NFKC').trim().toUpperCase();
  if (OWN.includes(wanted)) return 'workbook';
  return [programme.round, programme.id].some((name) => name.toUpperCase() === wanted) ? 'published' : null;
}

function amountOf(outcome: Outcome): string | number {
  if (outcome.kind === 'amount') return yuanNumber(outcome.amount);
  return outcome.kind === 'incomplete' ? say(message('trace.outcome-incomplete')) : 0;
}

function differenceOf(a: Outcome, b: Outcome): string | number {
  if (a.kind === 'incomplete' || b.kind === 'incomplete') return '';
  const [x, y] = [a, b].map((o) => (o.kind === 'amount' ? o.amount : 0)) as [number, number];
  return yuanNumber((y - x) as Parameters<typeof yuanNumber>[0]);
}

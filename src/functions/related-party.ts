import { formatDate, type CivilDate } from '../calendar';
import { relatedAnswer, type RelatedLine } from '../claim';
import { message, say, type MessageId } from '../messages';
import { readTables, unrecognised } from './arguments';
import { invalid, type CellResult } from './result';
import { EXAMPLE_APPLICANT, EXAMPLE_HOLDINGS } from './example-arguments';
import type { FunctionSpec, ParameterSpec } from './function-spec';
import { tablesParameter } from './tables-parameter';

const HEADERS = [
  'related.header-conclusion',
  'related.header-class',
  'related.header-kind',
  'related.header-path',
  'related.header-figures',
  'related.header-span',
  'related.header-rows',
  'related.header-source',
] as const satisfies readonly MessageId[];

const SUPPLIER: ParameterSpec = {
  name: 'supplier',
  says: { zh: '供应商名称或统一社会信用代码。', en: "The supplier's name or credit code." },
  type: 'any',
  dimensionality: 'scalar',
};

const REGISTERS = tablesParameter({
  zh: '股权、任职、申报单位、合同、供应商、选项各表（含表头），有哪张给哪张。',
  en: 'Ownership, roles, applicant, contracts, suppliers and options with their header rows, whichever there are.',
});

export const RELATED: FunctionSpec = {
  name: 'RELATED_PARTY',
  says: {
    zh: '供应商与申报单位的关联关系：类别、路径、控制与权益，以及尚未筛查之处。',
    en: 'How a supplier stands to the applicant: class, path, control and interest, and what was not screened.',
  },
  parameters: [SUPPLIER, REGISTERS],
  returns: {
    zh: '溢出：结论、类别、情形、路径、控制与权益、期间、出自哪些行、依据。',
    en: 'A block that spills: conclusion, class, case, path, control and interest, span, rows, basis.',
  },
  gives: 'block',
  example: ['甲公司', EXAMPLE_HOLDINGS, EXAMPLE_APPLICANT],
  call: ([supplier, ...tables]) => relatedPartyCell(supplier, tables),
};

/** RELATED_PARTY: every relation of a supplier to the applicant, the gravest first, and what was not screened. */
function relatedPartyCell(supplier: unknown, tables: readonly unknown[]): CellResult {
  const name = typeof supplier === 'string' || typeof supplier === 'number' ? String(supplier).trim() : '';
  if (name === '') return invalid(say(message('related.no-supplier')));
  const { ledger, unknown } = readTables(tables);
  // The supplier is the first argument of the formula.
  if (unknown) return invalid(say(unrecognised(unknown.index + 2, unknown.cells)));
  const { lines, known, gaps, likeOwn } = relatedAnswer(ledger, name);
  const clean = lines.length === 0 && likeOwn.length === 0 && known !== null;
  const values = [
    HEADERS.map((id) => say(message(id))),
    ...lines.map(lineCells),
    ...likeOwn.map((may) => [say(message('related.worth-warn')), '', '', say(may), ...blanks(4)]),
    ...(clean ? [[say(message('related.none', { known: String(known) })), ...blanks(7)]] : []),
    ...gaps.map((gap) => [say(message('related.not-screened')), '', '', say(gap), ...blanks(4)]),
  ];
  return { kind: 'values', values };
}

function lineCells({ worth, tie, label, paths, figures, source }: RelatedLine): string[] {
  const conclusion = message(`related.worth-${worth}`);
  const text = (part: typeof label): string => ('id' in part ? say(part) : part.zh);
  return [
    say(tie.ended ? message('related.ended', { conclusion }) : conclusion),
    text(label),
    say(message(`related.kind-${tie.kind}`)),
    text(paths),
    text(figures),
    tie.spans.map(spanText).join('；'),
    rowsText(tie),
    text(source),
  ];
}

function spanText({ from, to }: { from: number; to: number }): string {
  const day = (value: number, open: MessageId): string =>
    Number.isFinite(value) ? formatDate(value as CivilDate) : say(message(open as 'related.open-start'));
  return `${day(from, 'related.open-start')} — ${day(to, 'related.open-end')}`;
}

/** Rows as counted within the tables given: their header is row 1. */
function rowsText({ rows, roleRows }: RelatedLine['tie']): string {
  return [
    rows.length > 0 ? say(message('related.rows-ownership', { rows: rows.join('、') })) : '',
    roleRows.length > 0 ? say(message('related.rows-roles', { rows: roleRows.join('、') })) : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

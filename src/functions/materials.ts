import { materialsReport, type MaterialReport } from '../claim';
import { message, say, type MessageId } from '../messages';
import { findProgramme, PROVIDER_ADMISSION } from '../policy';
import { readArguments } from './arguments';
import { programmeArgument } from './explain';
import type { CellResult } from './result';
import { EXAMPLE_CONTRACTS } from './example-arguments';
import { CONTRACTS, PROGRAMME, type FunctionSpec, type ParameterSpec } from './function-spec';
import { FURTHER } from './tables-parameter';

/** None of them heads a column of 材料: a block that spills is not read back as a table. */
const HEADERS = [
  'material.header-paper',
  'material.header-unit',
  'material.header-asked',
  'material.header-state',
  'material.header-entered',
  'material.header-when',
  'material.header-clause',
] as const satisfies readonly MessageId[];

const LISTED: ParameterSpec = {
  ...PROGRAMME,
  says: {
    zh: '项目：LGC、LGM、SZV；或 SZP（此时第二个参数为供应商表）。',
    en: 'The programme: LGC, LGM or SZV; or SZP, of which the second argument is the suppliers.',
  },
};

export const MATERIALS: FunctionSpec = {
  name: 'POLICY_MATERIALS',
  says: {
    zh: '一个项目在当前阶段应备的材料，逐项列出形式要求和现状。',
    en: 'The documents that a claim needs at its stage, and how each stands.',
  },
  parameters: [LISTED, CONTRACTS, FURTHER],
  returns: {
    zh: '溢出：应备文件、属于、形式、现状、已填、何时、出处。',
    en: 'A block that spills: document, of what, form, state, entered, when, clause.',
  },
  gives: 'block',
  example: ['LGC', EXAMPLE_CONTRACTS],
  call: ([programme, rows, ...tables]) => materialsCell(programme, rows, tables),
};

/** POLICY_MATERIALS: the documents that a claim needs at its stage, and how each stands. */
function materialsCell(programme: unknown, rows: unknown, tables: readonly unknown[]): CellResult {
  const provider = isProvider(programme);
  const found = provider ? null : programmeArgument(programme);
  if (found && 'kind' in found) return found;
  const read = readArguments(rows, tables, found ? found.subject : 'suppliers');
  if ('fault' in read) return read.fault;
  const lines = materialsReport(found?.id ?? 'SZP', read.ledger).map(line);
  const none = message('material.no-list', { programme: found?.title ?? PROVIDER_ADMISSION.title });
  const empty = [[say(none), ...HEADERS.slice(1).map(() => '')]];
  return {
    kind: 'values',
    values: [HEADERS.map((id) => say(message(id))), ...(lines.length > 0 ? lines : empty)],
  };
}

/** The admission of voucher providers has a list, but no amount and so no programme. */
function isProvider(programme: unknown): boolean {
  const { round, functionName, title } = PROVIDER_ADMISSION;
  const wanted = typeof programme === 'string' ? programme.normalize('NFKC').trim().toUpperCase() : '';
  const names = ['SZP', round, functionName, title.zh, title.en].map((name) => name.toUpperCase());
  return names.includes(wanted) && findProgramme(wanted) === undefined;
}

function line({ title, unit, asked, stateText, rows, stage, clause }: MaterialReport): string[] {
  const entered = rows.map(({ row }) => row).sort((a, b) => a - b);
  return [
    title.zh,
    unit?.zh ?? '',
    asked.zh,
    say(stateText),
    entered.length === 0 ? '' : say(message('material.row-entered', { rows: entered.join('、') })),
    stage.zh,
    `${clause.document} ${clause.clause}`,
  ];
}

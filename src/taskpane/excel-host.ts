import { claimsFor, recordOf, tasksOf } from '../claim';
import { activeSheet, addTable, application, editTable, goTo, readTables, watchWorkbook } from '../excel';
import {
  findTables,
  readLedger,
  splitRegisters,
  type Ledger,
  type Register,
  type TableKind,
} from '../ledger';
import { say, type Language } from '../messages';
import type { Assessment, Decided, PaneHost, Surroundings } from './host';
import { placeOf } from './place';
import { newRecordTable, planRecord } from './record-plan';

/** The pane's host in Excel. */
export const excelHost: PaneHost = { assess, goTo, record, watch: watchWorkbook };

async function assess(wanted?: string | null): Promise<Assessment | null> {
  const registers = splitRegisters((await readTables()).flatMap(findTables));
  const assessed = await choose(registers, wanted);
  if (!assessed) return null;
  const ledger = readLedger(assessed.inputs);
  // A programme with a table of its own appears without any contracts.
  if (ledger.contracts === undefined && ledger.projects.size === 0) return null;
  const claims = claimsFor(ledger);
  return {
    registers: registers.map(({ name }) => name),
    register: assessed.name,
    ledger,
    claims,
    tasks: tasksOf(ledger, claims),
  };
}

/** The register that is wished for, else that of the sheet on show, else the first. */
async function choose(
  registers: readonly Register[],
  wanted: string | null | undefined,
): Promise<Register | undefined> {
  const [first, ...others] = registers;
  if (others.length === 0) return first;
  const wished = registers.find(({ name }) => name === wanted);
  if (wished) return wished;
  const sheet = await activeSheet();
  return registers.find(({ inputs }) => inputs.some((input) => input.sheet === sheet)) ?? first;
}

/** A row that was moved between reading and writing is looked for once more. */
const ATTEMPTS = 2;

async function record(
  { ledger, register }: Assessment,
  { task, decision, reason }: Decided,
  language: Language,
): Promise<string> {
  const place = placeOf(task.sheet, task.row, task.column);
  const words = typeof place === 'string' ? place : place === null ? '' : say(place, language);
  const cells = recordOf(task, decision, reason, { place: words, language });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const plan = planRecord(await tablesNow(ledger, 'dispositions'), cells);
    if (!plan) break;
    const { table, edit, addition } = plan;
    const outcome = await editTable(table, edit ? [edit] : [], edit ? [] : [addition]);
    if (outcome === 'written') return table.sheet;
    if (outcome === 'occupied') break;
  }
  return addTable(newRecordTable(cells, register, language));
}

/** The tables of a kind as they are in the workbook now: a person may have typed since they were read. */
async function tablesNow(ledger: Ledger, kind: 'dispositions' & TableKind) {
  const sheets = new Set(ledger[kind]?.sources.flatMap(({ sheet }) => sheet ?? []));
  if (sheets.size === 0) return [];
  return (await readTables(sheets)).flatMap(findTables);
}

/** Chinese unless the application speaks another language; English then. */
export function surroundings(): Surroundings {
  const { displayLanguage = 'zh-CN', background } = application();
  return { language: displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en', background };
}

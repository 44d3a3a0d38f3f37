import { attempt, claimsFor, lowCaseOf, tasksOf, type LowCase } from '../claim';
import {
  activeSheet,
  application,
  goTo,
  readFormulas,
  readTables,
  reenterFormulas,
  watchWorkbook,
  type Reading,
} from '../excel';
import {
  entryOf,
  formulaDifferences,
  formulaErrors,
  FUNCTION_NAMES,
  namesInWay,
  tablePlaces,
  type FormulaCell,
} from '../functions';
import {
  findTables,
  readLedger,
  splitRegisters,
  surveySheets,
  type Register,
  type TableInput,
} from '../ledger';
import { toldErrors } from './formula-reasons';
import type { Assessment, FormulasNow, PaneHost, RepairedFormulas, Surroundings } from './host';
import { listMaterials } from './list-materials';
import { record } from './record';
import { tellFunctions } from './tell-functions';

/** The pane's host in Excel. */
export const excelHost: PaneHost = {
  assess,
  formulas,
  lowCase,
  goTo,
  record,
  listMaterials: ({ register }) =>
    listMaterials(async () => (await read()).registers.find(({ name }) => name === register)),
  repairFormulas,
  watch: watchWorkbook,
};

/** The workbook as it is now, and its registers. */
async function read(reading?: Reading): Promise<{
  readonly blocks: readonly TableInput[];
  readonly registers: readonly Register[];
}> {
  const blocks = await readTables(undefined, reading);
  const tables = blocks.flatMap(findTables);
  tellFunctions(tables);
  return { blocks, registers: splitRegisters(tables) };
}

async function assess(wanted?: string | null, reading?: Reading): Promise<Assessment | null> {
  const { blocks, registers } = await read(reading);
  const assessed = await choose(registers, wanted);
  if (!assessed) return null;
  const ledger = readLedger(assessed.inputs);
  // A programme with a table of its own appears without any contracts.
  if (ledger.contracts === undefined && ledger.projects.size === 0) return null;
  const claims = claimsFor(ledger);
  return {
    registers: registers.map(({ name }) => name),
    register: assessed.name,
    inputs: assessed.inputs,
    ledger,
    claims,
    tasks: tasksOf(ledger, claims),
    sheets: surveySheets(blocks),
  };
}

const OURS = new RegExp(`(?:${FUNCTION_NAMES.join('|')})\\s*\\(`, 'i');

async function formulas({ inputs, claims }: Assessment): Promise<FormulasNow> {
  const book = await readFormulas((formula) => OURS.test(formula));
  if (book === null) return { differences: [], names: [], errors: [] };
  const errors = await toldErrors(formulaErrors(book.cells, book));
  const inError = new Set(errors.map(placeKey));
  const differences = formulaDifferences(book.cells, book, { tables: tablePlaces(inputs), claims });
  return {
    // That an error is another amount goes without saying.
    differences: differences.filter((one) => one.isLess || !inError.has(placeKey(one))),
    names: namesInWay(book.names),
    errors,
  };
}

function placeKey({ sheet, row, column }: Pick<FormulaCell, 'sheet' | 'row' | 'column'>): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

async function repairFormulas(): Promise<RepairedFormulas> {
  const { done, left } = await reenterFormulas(entryOf);
  return { repaired: done.length, left };
}

function lowCase({ ledger }: Assessment): Promise<LowCase | null> {
  const low = attempt('low-case', () => lowCaseOf(ledger, 'all'));
  return Promise.resolve('value' in low ? low.value : null);
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

/** Chinese unless the application speaks another language; English then. */
export function surroundings(): Surroundings {
  const { displayLanguage = 'zh-CN', background } = application();
  return { language: displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en', background };
}

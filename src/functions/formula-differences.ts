import { tablesAsked, tablesAskedOf, type Claim } from '../claim';
import { TABLES, type TableKind } from '../ledger';
import { local, message, type LocalText, type Message } from '../messages';
import { findProgramme, PROGRAMMES, type Programme } from '../policy';
import { outcomeCell } from './amount';
import type { FormulaCell, NamesOfBook, TablePlace } from './formula-book';
import { partsOf, type Area, type Call, type FormulaParts } from './formula-references';

/** A cell whose formula was given less than the register holds, or that shows another amount than the claim. */
export interface FormulaDifference extends Omit<FormulaCell, 'formula' | 'value'> {
  /** The function it calls. */
  readonly name: string;
  /** 公式没有引用…, what the cell shows and what the claim says: one sentence each. */
  readonly reasons: readonly Message[];
  /** The tables of the register that the formula does not name. */
  readonly missing: readonly TableKind[];
  /** Whether it is given less; else its amount differs, perhaps only until it is calculated. */
  readonly isLess: boolean;
}

/** A register as it was read, and what it claims. */
export interface ReadRegister {
  readonly tables: readonly TablePlace[];
  readonly claims: readonly Claim[];
}

/** A call of ours that looks at a register, and what it should be given. */
interface Look {
  readonly name: string;
  /** The table that its first argument is; null: it has none of its own. */
  readonly subject: TableKind | null;
  /** The programme whose amount it gives; null: it gives something else. */
  readonly amountOf: Programme | null;
  readonly asks: readonly TableKind[];
}

/** Where the cells differ from the register, in their order; formulas about other tables are none of it. */
export function formulaDifferences(
  cells: readonly FormulaCell[],
  book: NamesOfBook,
  register: ReadRegister,
): FormulaDifference[] {
  return cells.flatMap((cell) => differenceOf(cell, book, register) ?? []);
}

function differenceOf(
  cell: FormulaCell,
  book: NamesOfBook,
  { tables, claims }: ReadRegister,
): FormulaDifference | null {
  const parts = partsOf(cell.formula, cell.sheet);
  const look = parts.calls.map(lookOf).find((found) => found !== null);
  if (!look) return null;
  const given = areasOf(parts, book);
  const named = tables.filter(({ area }) => given.some((one) => hasHeader(one, area)));
  if (!named.some(({ kind }) => look.subject === null || kind === look.subject)) return null;
  // What INDIRECT and the like refer to cannot be read off the formula.
  const isPlain = !parts.calls.some(({ name }) => OPAQUE.has(name));
  const missing = isPlain ? missingOf(look, tables, named) : [];
  const short = isPlain ? named.find(({ area }) => !given.some((one) => reachesEnd(one, area))) : undefined;
  const reasons: Message[] = [];
  if (missing.length > 0) reasons.push(message('formula.missing', { tables: titles(missing, named) }));
  if (short) {
    const { kind, area } = short;
    reasons.push(message('formula.short', { table: TABLES[kind].title, last: area.bottom }));
  }
  const isLess = reasons.length > 0;
  const other = otherAmount(cell, parts, look, claims);
  if (other) reasons.push(other);
  if (other && !isLess) reasons.push(message('formula.recalculate'));
  if (reasons.length === 0) return null;
  const { sheet, row, column } = cell;
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  return { sheet, row, column, name: look.name, reasons, missing: kinds, isLess };
}

const OPAQUE: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

const WITH_PROGRAMME: ReadonlySet<string> = new Set([
  'POLICY_EXPLAIN',
  'POLICY_ROWS',
  'POLICY_EVIDENCE',
  'POLICY_CHECK',
  'POLICY_DIFF',
]);

function lookOf({ name, text }: Call): Look | null {
  const own = PROGRAMMES.find((programme) => programme.functionName === name);
  if (own) return { name, subject: own.subject, amountOf: own, asks: tablesAsked(own) };
  if (name === 'RELATED_PARTY') {
    return { name, subject: null, amountOf: null, asks: ['ownership', 'roles', 'applicant', 'options'] };
  }
  // A programme that is chosen in a cell may be any of those over the contracts.
  const programme = WITH_PROGRAMME.has(name) && text !== null ? findProgramme(text) : undefined;
  if (programme) return { name, subject: programme.subject, amountOf: null, asks: tablesAsked(programme) };
  if (name !== 'POLICY_PLAN' && !WITH_PROGRAMME.has(name)) return null;
  return { name, subject: 'contracts', amountOf: null, asks: tablesAskedOf('contracts') };
}

/** Every area that the formula names, by itself, by a table or by a defined name. */
function areasOf({ areas, names }: FormulaParts, book: NamesOfBook): Area[] {
  const byName = names.flatMap((name): Area[] => {
    const isIt = (other: { readonly name: string }): boolean => sameText(other.name, name);
    const table = book.tables.find(isIt);
    if (table) return [table.area];
    const defined = book.names.find(isIt);
    return defined ? [...partsOf(defined.formula, '').areas] : [];
  });
  return [...areas, ...byName];
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether the area holds the header of the table, or some of it. */
function hasHeader(one: Area, { sheet, top, left, right }: Area): boolean {
  const overRows = one.top <= top && one.bottom >= top;
  return sameText(one.sheet, sheet) && overRows && one.left <= right && one.right >= left;
}

function reachesEnd(one: Area, area: Area): boolean {
  return hasHeader(one, area) && one.bottom >= area.bottom;
}

/** The tables of the register that the call should be given and the formula does not name. */
function missingOf(
  { asks }: Look,
  tables: readonly TablePlace[],
  named: readonly TablePlace[],
): TablePlace[] {
  return tables.filter((table) => asks.includes(table.kind) && !named.includes(table));
}

/** What a cell shows while its function works. */
const PENDING: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** What the cell shows and what the claim says, when the cell is an amount and nothing else. */
function otherAmount(
  { value }: FormulaCell,
  { isOneCall, calls }: FormulaParts,
  { name, amountOf }: Look,
  claims: readonly Claim[],
): Message | null {
  const claim = claims.find(({ programme }) => programme === amountOf?.id);
  const isAlone = isOneCall && calls[0]?.name === name;
  if (!isAlone || !claim || value === null || value === '' || PENDING.has(value)) return null;
  const result = outcomeCell(claim.outcome);
  const here = result.kind === 'values' ? result.values[0]?.[0] : result.code;
  if (value === here) return null;
  const shown = typeof value === 'number' ? numberText(value) : String(value);
  return message('formula.other', {
    shown,
    there: typeof here === 'number' ? numberText(here) : message('formula.no-amount'),
  });
}

/** As amounts are written, though a cell may hold any number. */
function numberText(value: number): string {
  return value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** 「任职」、「合同」（工作表「2025」）: by its sheet when another table of its kind is named. */
function titles(missing: readonly TablePlace[], named: readonly TablePlace[]): LocalText {
  const all = missing.map(({ kind, area: { sheet } }): LocalText => {
    const { zh, en } = TABLES[kind].title;
    const isOne = !named.some((other) => other.kind === kind);
    return isOne ? local(`「${zh}」`, en) : local(`「${zh}」（工作表“${sheet}”）`, `${en} (sheet ${sheet})`);
  });
  const texts = (language: 'zh' | 'en', comma: string): string =>
    [...new Set(all.map((text) => text[language]))].join(comma);
  return local(texts('zh', '、'), texts('en', ', '));
}

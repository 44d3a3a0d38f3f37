import { isVacant } from './cells';
import { readHeader } from './header';
import { headerIndex } from './recognise';
import { APPLICANT_FIELDS, TABLES } from './tables';
import type { TableInput } from './types';

/** So many answers of 申报单位 below each other, each with a value beside it, are that form. */
const ENOUGH = 3;
/** A form stands at the top of what it is in. */
const LOOKED_AT = 60;

const WORDS = headerIndex(APPLICANT_FIELDS);
const HEAD_WORDS = headerIndex(TABLES.applicant.fields);
const HEADS = [TABLES.applicant.fields['name']?.zh, TABLES.applicant.fields['value']?.zh] as const;

interface Form {
  readonly row: number;
  readonly column: number;
}

/**
 * 申报单位 kept as a plain form, without the line 字段 | 值 above it, gets that line; any other input is handed back
 * as it is. Rows keep their places in the sheet.
 */
export function withFormHeader(input: TableInput): TableInput {
  const form = formIn(input);
  if (!form) return input;
  const { row, column } = form;
  const header = [...Array<string>(column).fill(''), ...HEADS];
  const values = [...input.values.slice(0, row), header, ...input.values.slice(row)];
  return { ...input, values, firstRow: (input.firstRow ?? 1) - 1, merges: [] };
}

function formIn({ values, sheet = '' }: TableInput): Form | null {
  const stated = new Map<number, { readonly row: number; readonly fields: Set<string> }>();
  for (const [row, cells] of values.slice(0, LOOKED_AT).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || cell === '' || isVacant(cells[column + 1])) continue;
      if (isHead(cell, cells[column + 1])) return null;
      const field = WORDS.get(readHeader(cell).key)?.field;
      if (field === undefined) continue;
      const form = stated.get(column) ?? { row, fields: new Set<string>() };
      stated.set(column, form);
      form.fields.add(field);
    }
  }
  for (const [column, { row, fields }] of stated) {
    if (fields.size >= ENOUGH && isApplicant(fields, sheet)) return { row, column };
  }
  return null;
}

/** What a business licence or an invoice's details say of any company. */
const OF_ANYBODY = new Set(
  'name code type registered industry seat taxSeat lead members secondMember'.split(' '),
);

/** An applicant says who it is, and something that only an applicant answers, unless the sheet is called so. */
function isApplicant(fields: ReadonlySet<string>, sheet: string): boolean {
  if (!fields.has('name') && !fields.has('code')) return false;
  return /申报|申请|本单位|本公司|我司|applicant/i.test(sheet) || [...fields].some((f) => !OF_ANYBODY.has(f));
}

/** The line that heads 申报单位, in any of its words. */
function isHead(cell: string, beside: unknown): boolean {
  return typeof beside === 'string' && isWord('name', cell) && isWord('value', beside);
}

function isWord(field: 'name' | 'value', text: string): boolean {
  return HEAD_WORDS.get(readHeader(text).key)?.field === field;
}

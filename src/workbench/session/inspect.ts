import type { Location } from '../host';
import type { Session } from './session';

/** A look at the open workbook from the browser's console, where a person's eyes cannot read a canvas. Changes nothing. */
export interface Inspector {
  /** The active sheet and the selected address, such as `合同!B3`. */
  selection(): string | null;
  /** What the cell shows. */
  text(sheet: string, address: string): string | null;
  /** What the cell holds: a number, a text, a truth value, '' for blank. */
  value(sheet: string, address: string): string | number | boolean | null;
  /** What was typed: the formula where there is one. */
  formula(sheet: string, address: string): string | number | boolean | null;
  sheets(): string[];
  tables(): { name: string; sheet: string; address: string }[];
  /** True when nothing is being calculated or waited for. */
  atRest(): boolean;
}

declare global {
  var workbench: Inspector | undefined;
}

export function inspect(session: Session): void {
  const nameOf = (sheetId: string): string =>
    session.model?.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
  const cell = (sheet: string, address: string): Location | null => {
    const found = session.model?.sheets().find((each) => each.name === sheet);
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (!found || !letters || !digits) return null;
    return {
      sheetId: found.id,
      area: { row: Number(digits) - 1, column: columnNumber(letters) - 1, rows: 1, columns: 1 },
    };
  };
  globalThis.workbench = {
    selection() {
      const location = session.model?.selection();
      return location ? `${nameOf(location.sheetId)}!${addressOf(location.area)}` : null;
    },
    text(sheet, address) {
      const at = cell(sheet, address);
      return at ? (session.model?.readText(at.sheetId, at.area)[0]?.[0] ?? null) : null;
    },
    value(sheet, address) {
      const at = cell(sheet, address);
      return at ? (session.model?.readValues(at.sheetId, at.area)[0]?.[0] ?? null) : null;
    },
    formula(sheet, address) {
      const at = cell(sheet, address);
      return at ? (session.model?.readFormulas(at.sheetId, at.area)[0]?.[0] ?? null) : null;
    },
    sheets: () => session.model?.sheets().map((sheet) => sheet.name) ?? [],
    tables: () =>
      session.model?.tables().map((table) => ({
        name: table.name,
        sheet: nameOf(table.sheetId),
        address: addressOf(table.area),
      })) ?? [],
    atRest: () => session.atRest,
  };
}

function addressOf(area: Location['area']): string {
  const first = `${columnLetters(area.column + 1)}${String(area.row + 1)}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns)}${String(area.row + area.rows)}`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = (number - 1) % 26;
  const before = number > 26 ? columnLetters(Math.floor((number - 1) / 26)) : '';
  return before + String.fromCharCode(65 + rest);
}

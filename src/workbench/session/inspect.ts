import { formatAddress, type Location, parseAddress } from '../host';
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
  /** Where the cell is in the window, when its sheet is shown and nothing in it is frozen. */
  box(sheet: string, address: string): { x: number; y: number; width: number; height: number } | null;
  /** What every filled cell shows, by its address such as `合同!B3`. */
  everything(): Record<string, string>;
  sheets(): string[];
  tables(): { name: string; address: string }[];
  /** How often cells, sheets or tables have changed. */
  edits(): number;
  /** True when nothing is being calculated or waited for. */
  atRest(): boolean;
}

declare global {
  var workbench: Inspector | undefined;
}

export function inspect(session: Session): void {
  const model = () => session.book?.model;
  const nameOf = (sheetId: string): string =>
    model()
      ?.sheets()
      .find((sheet) => sheet.id === sheetId)?.name ?? '';
  const cell = (sheet: string, address: string): Location | null => {
    const found = model()
      ?.sheets()
      .find((each) => each.name === sheet);
    const parsed = parseAddress(address);
    return found && parsed ? { sheetId: found.id, area: parsed.area } : null;
  };
  const shownOn = (sheetId: string): [address: string, text: string][] => {
    const area = model()?.usedArea(sheetId, true);
    const texts = area ? (model()?.readText(sheetId, area) ?? []) : [];
    return texts.flatMap((line, row) =>
      line.map((shown, column): [string, string] => {
        const at = { row: (area?.row ?? 0) + row, column: (area?.column ?? 0) + column, rows: 1, columns: 1 };
        return [formatAddress(nameOf(sheetId), at), shown];
      }),
    );
  };
  globalThis.workbench = {
    selection() {
      const location = model()?.selection();
      return location ? formatAddress(nameOf(location.sheetId), location.area) : null;
    },
    text(sheet, address) {
      const at = cell(sheet, address);
      return at ? (model()?.readText(at.sheetId, at.area)[0]?.[0] ?? null) : null;
    },
    value(sheet, address) {
      const at = cell(sheet, address);
      return at ? (model()?.readValues(at.sheetId, at.area)[0]?.[0] ?? null) : null;
    },
    formula(sheet, address) {
      const at = cell(sheet, address);
      return at ? (model()?.readFormulas(at.sheetId, at.area)[0]?.[0] ?? null) : null;
    },
    box(sheet, address) {
      const at = cell(sheet, address);
      return at ? (session.book?.boxOf(at) ?? null) : null;
    },
    everything: () =>
      Object.fromEntries(
        model()
          ?.sheets()
          .flatMap(({ id }) => shownOn(id)) ?? [],
      ),
    sheets: () =>
      model()
        ?.sheets()
        .map((sheet) => sheet.name) ?? [],
    tables: () =>
      model()
        ?.tables()
        .map(({ name, sheetId, area }) => ({ name, address: formatAddress(nameOf(sheetId), area) })) ?? [],
    edits: () => session.book?.edits ?? 0,
    atRest: () => session.book?.state === 'atRest',
  };
}

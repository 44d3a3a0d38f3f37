import { formatAddress, parseAddress } from '../addresses';
import { ModelError } from '../model';
import type { Location, SheetInfo, TableInfo, WorkbookModel } from '../model';
import { HostObject } from './host-object';
import { invalid, notFound, textArgument } from './arguments';

/** Finding things in the workbook by what scripts call them. */

export function sheetById(model: WorkbookModel, sheetId: string): SheetInfo {
  const sheet = model.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw notFound("The worksheet doesn't exist.");
  return sheet;
}

/** By id, or by name whatever its case. */
export function findSheet(model: WorkbookModel, key: unknown): SheetInfo | undefined {
  const text = textArgument(key);
  const sheets = model.sheets();
  return sheets.find(({ id }) => id === text) ?? sheets.find(({ name }) => sameName(name, text));
}

export function tableById(model: WorkbookModel, tableId: string): TableInfo {
  const table = model.tables().find(({ id }) => id === tableId);
  if (!table) throw notFound("The table doesn't exist.");
  return table;
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function addressOf(model: WorkbookModel, location: Location): string {
  return formatAddress(sheetById(model, location.sheetId).name, location.area);
}

/** What a reference or a defined name stands for; undefined when it is neither. */
export function resolveReference(
  model: WorkbookModel,
  text: string,
  homeSheetId: string | undefined,
): Location | undefined {
  const parsed = parseAddress(text);
  if (parsed) {
    const sheetId = parsed.sheetName === undefined ? homeSheetId : findSheet(model, parsed.sheetName)?.id;
    return sheetId === undefined ? undefined : { sheetId, area: parsed.area };
  }
  const name = model
    .names()
    .filter((info) => info.sheetId === undefined || info.sheetId === homeSheetId)
    .find((info) => sameName(info.name, text));
  return name && resolveFormula(model, name.formula);
}

/** The cells that a name's formula such as "=Sheet1!$A$1" refers to; undefined when it is no plain reference. */
export function resolveFormula(model: WorkbookModel, formula: string): Location | undefined {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheetName === undefined ? undefined : findSheet(model, parsed.sheetName);
  return parsed && sheet && { sheetId: sheet.id, area: parsed.area };
}

/** A range given as an object or as an address. */
export function locationArgument(model: WorkbookModel, arg: unknown, homeSheetId?: string): Location {
  if (arg instanceof HostObject) {
    if (!arg.location) throw invalid('A range is expected.');
    return arg.location;
  }
  const location = resolveReference(model, textArgument(arg), homeSheetId);
  if (!location) throw invalid();
  return location;
}

/** Refuses a second sheet where Excel works within one. */
export function onSheet(location: Location, sheetId: string): Location {
  if (location.sheetId !== sheetId) {
    throw new ModelError('InvalidArgument', 'The range lies on another worksheet.');
  }
  return location;
}

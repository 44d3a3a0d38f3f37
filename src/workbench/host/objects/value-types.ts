import type { Area, CellValue, WorkbookModel } from '../model';

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#BUSY!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
]);

export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}

/** Excel's name for what each cell holds. A formula that comes to '' is text, not an empty cell. */
export function valueTypes(model: WorkbookModel, sheetId: string, area: Area): string[][] {
  const formulas = model.readFormulas(sheetId, area);
  return model
    .readValues(sheetId, area)
    .map((row, down) => row.map((value, right) => typeOf(value, formulas[down]?.[right] ?? '')));
}

function typeOf(value: CellValue, formula: CellValue): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (isErrorText(value)) return 'Error';
  return value === '' && formula === '' ? 'Empty' : 'String';
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileSpills, formulaResults, openWorkbook, sheetValues } from '../../src/spreadsheet';
import { type CellValue, MemoryModel } from '../../src/workbench/host';
import { area } from './use-host';

const EXAMPLE = path.join(__dirname, '../../assets/example.xlsx');

/** The example workbook as Excel opens it: values as stored, formulas, what they spill, merged cells and tables. */
export async function exampleBook(): Promise<MemoryModel> {
  const file = await openWorkbook(readFileSync(EXAMPLE));
  const spills = fileSpills(file);
  const model = new MemoryModel();
  for (const [i, { name, values, merges }] of sheetValues(file.snapshot, spills).entries()) {
    const id = i === 0 ? model.activeSheetId() : model.addSheet(name).id;
    model.renameSheet(id, name);
    values.forEach((row, r) => {
      model.writeCells(id, area(r, 0, 1, row.length), [[...row]]);
    });
    for (const merged of merges) model.merge(id, merged);
  }
  const idOf = new Map(file.snapshot.sheetOrder.map((id, i) => [id, model.sheets()[i]?.id ?? '']));
  const idNamed = new Map(model.sheets().map(({ name, id }) => [name, id]));
  for (const { sheet, row, column, formula, value } of formulaResults(file.snapshot)) {
    const id = idNamed.get(sheet) ?? '';
    model.writeCells(id, area(row, column), [[formula]]);
    model.setResults(id, area(row, column), [[value ?? '']]);
  }
  for (const { sheetId, row, column, values } of spills) {
    const results = values.map((line) => line.map((value): CellValue => value ?? ''));
    model.setResults(idOf.get(sheetId) ?? '', area(row, column, values.length, values[0]?.length), results);
  }
  for (const { sheetId, name, startRow, startColumn, endRow, endColumn } of file.tables) {
    const own = area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
    model.addTable(idOf.get(sheetId) ?? '', own, name);
  }
  return model;
}

import { CommandType } from '@univerjs/core';
import { InsertRowMutation, RemoveColMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import { contentChanges } from '../../../src/workbench/univer/changes';

const sizeOf = () => ({ rows: 100, columns: 20 });

function changes(id: string, params: object, fromFormula = false, type = CommandType.MUTATION) {
  return contentChanges({ id, type, params }, fromFormula, sizeOf);
}

describe('contentChanges', () => {
  const edit = {
    unitId: 'u',
    subUnitId: 's',
    cellValue: { 3: { 1: { v: 1 }, 4: { f: '=A1' } }, 5: { 2: null } },
  };

  it('an edit covers the cells whose contents it touches', () => {
    expect(changes(SetRangeValuesMutation.id, edit)).toEqual([
      { sheetId: 's', change: 'RangeEdited', area: { row: 3, column: 1, rows: 3, columns: 4 } },
    ]);
  });

  it('a result of calculation is no change', () => {
    expect(changes(SetRangeValuesMutation.id, edit, true)).toEqual([]);
  });

  it('a style is no change', () => {
    const painted = { subUnitId: 's', cellValue: { 0: { 0: { s: { bl: 1 } } } } };
    expect(changes(SetRangeValuesMutation.id, painted)).toEqual([]);
  });

  it('what is only announced is no change', () => {
    expect(changes(SetRangeValuesMutation.id, edit, false, CommandType.COMMAND)).toEqual([]);
  });

  it('rows that are put in reach over all columns, columns that are taken out over all rows', () => {
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 5 };
    expect(changes(InsertRowMutation.id, { subUnitId: 's', range })).toEqual([
      { sheetId: 's', change: 'RowInserted', area: { row: 2, column: 0, rows: 2, columns: 20 } },
    ]);
    expect(
      changes(RemoveColMutation.id, { subUnitId: 's', range: { ...range, startColumn: 1, endColumn: 1 } }),
    ).toEqual([
      { sheetId: 's', change: 'ColumnDeleted', area: { row: 0, column: 1, rows: 100, columns: 1 } },
    ]);
  });
});

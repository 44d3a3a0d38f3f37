import { CommandType, type ICellData, type ICommandInfo, type IRange, type Nullable } from '@univerjs/core';
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type IRemoveColMutationParams,
  type IRemoveRowsMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Area, CellChange } from '../host';
import { areaOf, bounds, entriesOf } from './areas';

/** A change of the contents of one sheet. */
export interface ContentChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly change: CellChange;
}

/** The size of a sheet, to spell out changes of whole rows and columns. */
export type SizeOf = (sheetId: string) => { rows: number; columns: number };

/**
 * The changes of contents that a command of the grid stands for. Empty for styles, for results of calculation, and for
 * everything that is not yet carried out (commands announce, mutations do).
 */
export function contentChanges(
  command: Readonly<ICommandInfo>,
  fromFormula: boolean,
  sizeOf: SizeOf,
): ContentChange[] {
  if (command.type !== CommandType.MUTATION || fromFormula) return [];
  const whole = (sheetId: string, range: IRange, change: CellChange): ContentChange[] => {
    const { rows, columns } = sizeOf(sheetId);
    const area = areaOf(range, rows, columns);
    const lines = change.startsWith('Row') ? { column: 0, columns } : { row: 0, rows };
    return [{ sheetId, area: { ...area, ...lines }, change }];
  };
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return edited(command.params as ISetRangeValuesMutationParams);
    case InsertRowMutation.id: {
      const { subUnitId, range } = command.params as IInsertRowMutationParams;
      return whole(subUnitId, range, 'RowInserted');
    }
    case RemoveRowMutation.id: {
      const { subUnitId, range } = command.params as IRemoveRowsMutationParams;
      return whole(subUnitId, range, 'RowDeleted');
    }
    case InsertColMutation.id: {
      const { subUnitId, range } = command.params as IInsertColMutationParams;
      return whole(subUnitId, range, 'ColumnInserted');
    }
    case RemoveColMutation.id: {
      const { subUnitId, range } = command.params as IRemoveColMutationParams;
      return whole(subUnitId, range, 'ColumnDeleted');
    }
    case MoveRangeMutation.id:
      return moved(command.params as IMoveRangeMutationParams, sizeOf);
    case MoveRowsMutation.id:
    case MoveColsMutation.id: {
      const { subUnitId, sourceRange, targetRange } = command.params as IMoveRowsMutationParams;
      return [editedRange(subUnitId, hull(sourceRange, targetRange), sizeOf)];
    }
    case ReorderRangeMutation.id: {
      const { subUnitId, range } = command.params as IReorderRangeMutationParams;
      return [editedRange(subUnitId, range, sizeOf)];
    }
    default:
      return [];
  }
}

function edited({ subUnitId, cellValue }: ISetRangeValuesMutationParams): ContentChange[] {
  const cells: [number, number][] = [];
  for (const [row, columns] of entriesOf(cellValue)) {
    for (const [column, cell] of entriesOf<Nullable<ICellData>>(columns)) {
      if (touchesContent(cell)) cells.push([row, column]);
    }
  }
  const area = bounds(cells);
  return area ? [{ sheetId: subUnitId, area, change: 'RangeEdited' }] : [];
}

/** A patch without any of these keys only paints. A missing patch empties the cell. */
function touchesContent(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'f' in cell || 'si' in cell || 'p' in cell;
}

function moved(parameters: IMoveRangeMutationParams, sizeOf: SizeOf): ContentChange[] {
  return [
    editedRange(parameters.from.subUnitId, parameters.fromRange, sizeOf),
    editedRange(parameters.to.subUnitId, parameters.toRange, sizeOf),
  ];
}

function editedRange(sheetId: string, range: IRange, sizeOf: SizeOf): ContentChange {
  const { rows, columns } = sizeOf(sheetId);
  return { sheetId, area: areaOf(range, rows, columns), change: 'RangeEdited' };
}

function hull(a: IRange, b: IRange): IRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

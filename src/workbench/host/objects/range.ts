import { intersection, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, union } from '../areas';
import type { Area, ClearWhat, Location } from '../model';
import { ModelError } from '../model';
import { isTrue, oneOf, wholeArgument } from './arguments';
import { writeInputs, writeNumberFormats } from './cell-input';
import type { Host } from './host';
import type { HostObject, ObjectType } from './host-object';
import { addressOf, locationArgument, onSheet } from './lookup';
import * as geometry from './range-geometry';
import { formulaAreas } from './special-cells';
import { valueTypes } from './value-types';

const CLEARINGS: readonly ClearWhat[] = ['All', 'Contents', 'Formats'];

/** One rectangle of cells. It stays where it is: rows inserted later do not move it, unlike in Excel. */
export const rangeType: ObjectType<Location> = {
  name: 'Range',
  location: (location) => location,
  properties: {
    Address: { get: (location, { model }) => addressOf(model, location) },
    AddressLocal: { get: (location, { model }) => addressOf(model, location) },
    CellCount: { get: ({ area }) => cellCount(area) },
    ColumnCount: { get: ({ area }) => area.columns },
    ColumnIndex: { get: ({ area }) => area.column },
    Formulas: {
      get: (location, { model }) => cells(location, model.readFormulas.bind(model)),
      set: (location, value, { model }) => {
        writeInputs(model, location, value);
      },
    },
    IsEntireColumn: { get: ({ area }) => area.rows === SHEET_ROWS },
    IsEntireRow: { get: ({ area }) => area.columns === SHEET_COLUMNS },
    NumberFormat: {
      get: (location, { model }) => cells(location, model.readNumberFormats.bind(model)),
      set: (location, value, { model }) => {
        writeNumberFormats(model, location, value);
      },
    },
    RowCount: { get: ({ area }) => area.rows },
    RowIndex: { get: ({ area }) => area.row },
    Text: { get: (location, { model }) => cells(location, model.readText.bind(model)) },
    Values: {
      get: (location, { model }) => cells(location, model.readValues.bind(model)),
      set: (location, value, { model }) => {
        writeInputs(model, location, value);
      },
    },
    ValueTypes: {
      get: (location, { model }) => cells(location, (sheetId, area) => valueTypes(model, sheetId, area)),
    },
  },
  children: {
    Format: (location, { make }) => make.rangeFormat(location),
    Worksheet: ({ sheetId }, { make }) => make.worksheet(sheetId),
  },
  methods: {
    Calculate: (_location, _args, { model }) => model.recalculate('Recalculate'),
    Clear: ({ sheetId, area }, [what], { model }) => {
      model.clear(sheetId, area, oneOf(what, CLEARINGS, 'All'));
    },
    GetAbsoluteResizedRange: (location, [rows, columns], host) =>
      moved(location, host, (area) =>
        geometry.resized({ ...area, rows: 0, columns: 0 }, wholeArgument(rows), wholeArgument(columns)),
      ),
    GetBoundingRect: (location, [other], host) =>
      moved(location, host, (area) => union(area, neighbour(location, other, host).area)),
    GetCell: (location, [row, column], host) =>
      moved(location, host, (area) => geometry.cellWithin(area, wholeArgument(row), wholeArgument(column))),
    GetColumn: (location, [column], host) =>
      moved(location, host, (area) => geometry.columnOf(area, wholeArgument(column))),
    GetColumnsAfter: (location, [count], host) =>
      moved(location, host, (area) => geometry.columnsBeside(area, wholeArgument(count, 1))),
    GetColumnsBefore: (location, [count], host) =>
      moved(location, host, (area) => geometry.columnsBeside(area, -wholeArgument(count, 1))),
    GetEntireColumn: (location, _args, host) => moved(location, host, geometry.entireColumns),
    GetEntireRow: (location, _args, host) => moved(location, host, geometry.entireRows),
    GetIntersection: (location, [other], host) => {
      const common = commonRange(location, other, host);
      if (!common) throw new ModelError('ItemNotFound', 'The ranges have no cell in common.');
      return common;
    },
    GetIntersectionOrNullObject: (location, [other], host) => commonRange(location, other, host),
    GetLastCell: (location, _args, host) =>
      moved(location, host, (area) => ({
        row: lastRow(area),
        column: lastColumn(area),
        rows: 1,
        columns: 1,
      })),
    GetLastColumn: (location, _args, host) =>
      moved(location, host, (area) => geometry.columnOf(area, area.columns - 1)),
    GetLastRow: (location, _args, host) =>
      moved(location, host, (area) => geometry.rowOf(area, area.rows - 1)),
    GetMergedAreasOrNullObject: ({ sheetId, area }, _args, { model, make }) => {
      const areas = model.mergedAreas(sheetId).filter((merged) => intersection(merged, area));
      if (areas.length > MOST_AREAS) {
        throw new ModelError('GeneralException', 'There are too many merged areas in the range.');
      }
      return areas.length > 0 ? make.rangeAreas({ sheetId, areas }) : null;
    },
    GetOffsetRange: (location, [rows, columns], host) =>
      moved(location, host, (area) => geometry.offset(area, wholeArgument(rows), wholeArgument(columns))),
    GetResizedRange: (location, [rows, columns], host) =>
      moved(location, host, (area) => geometry.resized(area, wholeArgument(rows), wholeArgument(columns))),
    GetRow: (location, [row], host) =>
      moved(location, host, (area) => geometry.rowOf(area, wholeArgument(row))),
    GetRowsAbove: (location, [count], host) =>
      moved(location, host, (area) => geometry.rowsBeside(area, -wholeArgument(count, 1))),
    GetRowsBelow: (location, [count], host) =>
      moved(location, host, (area) => geometry.rowsBeside(area, wholeArgument(count, 1))),
    GetSpecialCellsOrNullObject: (location, [type], { model, make }) => {
      if (type !== 'Formulas') throw new ModelError('ApiNotFound', 'Only formulas can be asked for.');
      const areas = formulaAreas(model, location);
      return areas.length > 0 ? make.rangeAreas({ sheetId: location.sheetId, areas }) : null;
    },
    // Both speak of one cell: the one that holds the formula knows where it spills, the others whence.
    GetSpillParentOrNullObject: (location, _args, host) => {
      const spill = spillOf(location, host);
      const { row, column } = location.area;
      const isOwn = spill && spill.row === row && spill.column === column;
      return spill && !isOwn ? moved(location, host, () => ({ ...spill, rows: 1, columns: 1 })) : null;
    },
    GetSpillingToRangeOrNullObject: (location, _args, host) => {
      const spill = spillOf(location, host);
      const { row, column } = location.area;
      return spill?.row === row && spill.column === column ? moved(location, host, () => spill) : null;
    },
    GetSurroundingRegion: (location, _args, host) =>
      moved(location, host, (area) => regionAround(location, area, host)),
    GetTables: ({ sheetId, area }, _args, { make }) => make.tables({ sheetId, touching: area }),
    GetUsedRange: (location, [valuesOnly], host) =>
      usedRange(location, valuesOnly, host) ??
      moved(location, host, (area) => geometry.cellWithin(area, 0, 0)),
    GetUsedRangeOrNullObject: (location, [valuesOnly], host) => usedRange(location, valuesOnly, host),
    Select: (location, _args, { model }) => {
      model.select(location);
    },
    // The client asks before it cuts a large matrix into several writes.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.rows !== rows || area.columns !== columns) {
        throw new ModelError('InvalidArgument', "The matrix doesn't have the size of the range.");
      }
    },
  },
};

function moved({ sheetId, area }: Location, { make }: Host, move: (area: Area) => Area): HostObject {
  return make.range({ sheetId, area: move(area) });
}

function neighbour({ sheetId }: Location, other: unknown, { model }: Host): Location {
  return onSheet(locationArgument(model, other, sheetId), sheetId);
}

function commonRange(location: Location, other: unknown, host: Host): HostObject | null {
  const area = intersection(location.area, neighbour(location, other, host).area);
  return area ? host.make.range({ sheetId: location.sheetId, area }) : null;
}

function usedRange(
  { sheetId, area }: Location,
  valuesOnly: unknown,
  { model, make }: Host,
): HostObject | null {
  const used = model.usedArea(sheetId, isTrue(valuesOnly));
  const common = used && intersection(used, area);
  return common ? make.range({ sheetId, area: common }) : null;
}

function spillOf({ sheetId, area }: Location, { model }: Host): Area | undefined {
  if (area.rows * area.columns !== 1) {
    throw new ModelError('InvalidOperation', 'Where a formula spills can be asked of one cell only.');
  }
  return model.spillAt(sheetId, area.row, area.column);
}

function regionAround({ sheetId }: Location, area: Area, { model }: Host): Area {
  const used = model.usedArea(sheetId, true);
  return used ? geometry.surroundingRegion(area, used, (part) => model.readValues(sheetId, part)) : area;
}

/** Of whole rows or columns Excel gives no cells. */
function cells<Value>(
  { sheetId, area }: Location,
  read: (sheetId: string, area: Area) => Value[][],
): Value[][] | null {
  return geometry.isUnbounded(area) ? null : read(sheetId, area);
}

/** Excel lists no more areas of one range. */
const MOST_AREAS = 512;
const MOST_CELLS_COUNTED = 2 ** 31 - 1;

function cellCount(area: Area): number {
  const count = area.rows * area.columns;
  return count > MOST_CELLS_COUNTED ? -1 : count;
}

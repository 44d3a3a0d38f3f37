import { ModelError } from '../model';
import type { Location, TableInfo } from '../model';
import { invalid, isGiven, notFound, wholeArgument } from './arguments';
import { writeInputs } from './cell-input';
import type { Host, TablePart } from './host';
import type { HostObject, ObjectType } from './host-object';
import { tableById } from './lookup';
import { rowOf, rowsBeside } from './range-geometry';
import { dataArea } from './table';

/** The data rows of a table, top to bottom. */
export const tableRowsType: ObjectType<string> = {
  name: 'TableRowCollection',
  properties: { Count: { get: rowCount } },
  items: (tableId, host) =>
    Array.from({ length: rowCount(tableId, host) }, (_, index) => host.make.tableRow({ tableId, index })),
  methods: {
    Add: (tableId, [index, values], host) => addRows(tableId, index, values, host),
    GetCount: (tableId, _args, host) => rowCount(tableId, host),
    GetItemAt: (tableId, [index], host) => rowAt(tableId, wholeArgument(index), host),
  },
};

export const tableRowType: ObjectType<TablePart> = {
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, host) => {
        const { sheetId, area } = cells(row, host);
        return host.model.readValues(sheetId, area);
      },
      set: (row, value, host) => {
        writeInputs(host.model, cells(row, host), value);
      },
    },
  },
  methods: { GetRange: (row, _args, host) => host.make.range(cells(row, host)) },
};

function cells({ tableId, index }: TablePart, { model }: Host): Location {
  const table = tableById(model, tableId);
  return { sheetId: table.sheetId, area: rowOf(dataArea(table), index) };
}

function rowCount(tableId: string, { model }: Host): number {
  return dataArea(tableById(model, tableId)).rows;
}

function rowAt(tableId: string, index: number, host: Host): HostObject {
  if (index < 0 || index >= rowCount(tableId, host)) throw notFound("The row doesn't exist.");
  return host.make.tableRow({ tableId, index });
}

/** Adds rows at the end, into blank cells below; answers the first of them. */
function addRows(tableId: string, index: unknown, values: unknown, host: Host): HostObject {
  const { model, make } = host;
  const table = tableById(model, tableId);
  const count = rowCount(tableId, host);
  const isAtEnd = !isGiven(index) || index === -1 || index === count;
  if (!isAtEnd || table.showTotals) {
    throw new ModelError('ApiNotFound', 'TableRowCollection.add is available at the end of a table only.');
  }
  const rows = isGiven(values) ? values : [[]];
  if (!Array.isArray(rows) || rows.length === 0) throw invalid();
  const area = rowsBeside(table.area, rows.length);
  refuseFilled(table, { sheetId: table.sheetId, area }, host);
  model.resizeTable(tableId, { ...table.area, rows: table.area.rows + rows.length });
  if (isGiven(values)) writeInputs(model, { sheetId: table.sheetId, area }, values);
  return make.tableRow({ tableId, index: count });
}

function refuseFilled(table: TableInfo, { sheetId, area }: Location, { model }: Host): void {
  const isBlank = model.readFormulas(sheetId, area).every((row) => row.every((cell) => cell === ''));
  if (!isBlank) {
    throw new ModelError('ApiNotFound', `The cells below ${table.name} are filled and cannot be shifted.`);
  }
}

import type { Area, TableInfo } from '../model';
import { keyArgument, notFound, wholeArgument } from './arguments';
import { writeInputs } from './cell-input';
import type { Host, TablePart } from './host';
import type { HostObject, ObjectType } from './host-object';
import { sameName, tableById } from './lookup';
import { columnOf } from './range-geometry';
import { dataArea, headerArea } from './table';

/** The columns of a table, left to right. */
export const tableColumnsType: ObjectType<string> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: (tableId, { model }) => tableById(model, tableId).area.columns } },
  items: (tableId, host) =>
    headers(tableId, host).map((_, index) => host.make.tableColumn({ tableId, index })),
  item: (tableId, key, host) => columnAt(tableId, findColumn(tableId, key, host), host),
  methods: {
    GetCount: (tableId, _args, { model }) => tableById(model, tableId).area.columns,
    GetItemAt: (tableId, [index], host) => columnAt(tableId, wholeArgument(index), host),
    GetItemOrNullObject: (tableId, [key], host) => {
      const index = findColumn(tableId, key, host);
      return index < 0 ? null : columnAt(tableId, index, host);
    },
  },
};

/** One column of a table. Its id is its place counted from 1. */
export const tableColumnType: ObjectType<TablePart> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ tableId, index }, host) => headers(tableId, host)[index] },
    Values: {
      get: (column, host) => {
        const { sheetId, area } = cells(column, host, ({ area: whole }) => whole);
        return host.model.readValues(sheetId, area);
      },
      set: (column, value, host) => {
        writeInputs(
          host.model,
          cells(column, host, ({ area }) => area),
          value,
        );
      },
    },
  },
  methods: {
    GetDataBodyRange: (column, _args, host) => host.make.range(cells(column, host, dataArea)),
    GetHeaderRowRange: (column, _args, host) => host.make.range(cells(column, host, headerArea)),
    GetRange: (column, _args, host) => host.make.range(cells(column, host, ({ area }) => area)),
  },
};

function cells(
  { tableId, index }: TablePart,
  { model }: Host,
  pick: (table: TableInfo) => Area,
): { sheetId: string; area: Area } {
  const table = tableById(model, tableId);
  return { sheetId: table.sheetId, area: columnOf(pick(table), index) };
}

function headers(tableId: string, { model }: Host): string[] {
  const table = tableById(model, tableId);
  return model.readText(table.sheetId, headerArea(table))[0] ?? [];
}

function columnAt(tableId: string, index: number, { model, make }: Host): HostObject {
  if (index < 0 || index >= tableById(model, tableId).area.columns)
    throw notFound("The column doesn't exist.");
  return make.tableColumn({ tableId, index });
}

/** By name or by id; -1 when there is none. */
function findColumn(tableId: string, arg: unknown, host: Host): number {
  const key = keyArgument(arg);
  return typeof key === 'number' ? key - 1 : headers(tableId, host).findIndex((name) => sameName(name, key));
}

import { EventTypes, eventMethods } from '../events';
import { ModelError } from '../model';
import type { Area, Location, TableInfo } from '../model';
import { textArgument } from './arguments';
import type { Host } from './host';
import type { HostObject, ObjectType } from './host-object';
import { locationArgument, onSheet, tableById } from './lookup';

/** One table, known by its id. */
export const tableType: ObjectType<string> = {
  name: 'Table',
  identity: (tableId, { model }) => ({ Id: tableById(model, tableId).id }),
  properties: {
    Id: { get: (tableId) => tableId },
    Name: {
      get: (tableId, { model }) => tableById(model, tableId).name,
      set: (tableId, value, { model }) => {
        model.renameTable(tableId, textArgument(value));
      },
    },
    ShowHeaders: { get: (tableId, { model }) => tableById(model, tableId).showHeaders },
    ShowTotals: { get: (tableId, { model }) => tableById(model, tableId).showTotals },
  },
  children: {
    Columns: (tableId, { make }) => make.tableColumns(tableId),
    Rows: (tableId, { make }) => make.tableRows(tableId),
    Worksheet: (tableId, { model, make }) => make.worksheet(tableById(model, tableId).sheetId),
  },
  methods: {
    Delete: (tableId, _args, { model }) => {
      model.deleteTable(tableId);
    },
    GetDataBodyRange: (tableId, _args, host) => part(tableId, host, dataArea),
    GetHeaderRowRange: (tableId, _args, host) => part(tableId, host, headerArea),
    GetRange: (tableId, _args, host) => part(tableId, host, ({ area }) => area),
    GetTotalRowRange: (tableId, _args, host) => part(tableId, host, totalArea),
    Resize: (tableId, [range], { model }) => {
      const { sheetId, area } = tableById(model, tableId);
      const location: Location = onSheet(locationArgument(model, range, sheetId), sheetId);
      if (location.area.row !== area.row) {
        throw new ModelError('InvalidArgument', 'The header row of a table stays in its row.');
      }
      model.resizeTable(tableId, location.area);
    },
    ...eventMethods((tableId: string) => tableId, {
      DataChangedEvent: EventTypes.tableChanged,
      SelectionChangedEvent: EventTypes.tableSelectionChanged,
    }),
  },
};

function part(tableId: string, { model, make }: Host, pick: (table: TableInfo) => Area): HostObject {
  const table = tableById(model, tableId);
  return make.range({ sheetId: table.sheetId, area: pick(table) });
}

export function headerArea({ area, showHeaders }: TableInfo): Area {
  if (!showHeaders) throw new ModelError('ItemNotFound', 'The table shows no header row.');
  return { ...area, rows: 1 };
}

/** The rows between header and total. */
export function dataArea({ area, showHeaders, showTotals }: TableInfo): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

function totalArea({ area, showTotals }: TableInfo): Area {
  if (!showTotals) throw new ModelError('ItemNotFound', 'The table shows no total row.');
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

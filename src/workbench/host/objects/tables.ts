import { intersection } from '../areas';
import { EventTypes, eventMethods, WORKBOOK_TARGET } from '../events';
import type { TableInfo } from '../model';
import { isTrue, notFound, textArgument, wholeArgument } from './arguments';
import type { Host, Scope } from './host';
import type { ObjectType } from './host-object';
import { ModelError } from '../model';
import { locationArgument, sameName } from './lookup';

/** The tables of the workbook, of one sheet, or those that touch a range. */
export const tablesType: ObjectType<Scope | undefined> = {
  name: 'TableCollection',
  properties: { Count: { get: (scope, host) => tablesIn(scope, host).length } },
  items: (scope, host) => tablesIn(scope, host).map(({ id }) => host.make.table(id)),
  item: (scope, key, host) => {
    const table = findTable(scope, key, host);
    if (!table) throw notFound("The table doesn't exist.");
    return host.make.table(table.id);
  },
  methods: {
    Add: (scope, [address, hasHeaders], { model, make }) => {
      if (!isTrue(hasHeaders)) {
        throw new ModelError('ApiNotFound', 'Tables without a header row of their own are not available.');
      }
      const { sheetId, area } = locationArgument(model, address, scope?.sheetId ?? model.activeSheetId());
      return make.table(model.addTable(sheetId, area).id);
    },
    GetCount: (scope, _args, host) => tablesIn(scope, host).length,
    GetItemAt: (scope, [index], host) => {
      const table = tablesIn(scope, host)[wholeArgument(index)];
      if (!table) throw notFound("The table doesn't exist.");
      return host.make.table(table.id);
    },
    GetItemOrNullObject: (scope, [key], host) => {
      const table = findTable(scope, key, host);
      return table ? host.make.table(table.id) : null;
    },
    ...eventMethods((scope: Scope | undefined) => scope?.sheetId ?? WORKBOOK_TARGET, {
      AddedEvent: EventTypes.tableAdded,
      DataChangedEvent: EventTypes.tableChanged,
      DeletedEvent: EventTypes.tableDeleted,
    }),
  },
};

function tablesIn(scope: Scope | undefined, { model }: Host): readonly TableInfo[] {
  if (!scope) return model.tables();
  const { sheetId, touching } = scope;
  return model
    .tables()
    .filter((table) => table.sheetId === sheetId && (!touching || intersection(table.area, touching)));
}

/** By name whatever its case, or by id. */
function findTable(scope: Scope | undefined, key: unknown, host: Host): TableInfo | undefined {
  const text = textArgument(key);
  return tablesIn(scope, host).find((table) => table.id === text || sameName(table.name, text));
}

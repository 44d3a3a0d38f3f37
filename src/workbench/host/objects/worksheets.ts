import { EventTypes, eventMethods, WORKBOOK_TARGET } from '../events';
import { ModelError } from '../model';
import { invalid, isGiven, isTrue, notFound, textArgument } from './arguments';
import type { Host } from './host';
import type { HostObject, ObjectType } from './host-object';
import { findSheet } from './lookup';

export const worksheetsType: ObjectType<undefined> = {
  name: 'WorksheetCollection',
  items: (_, { model, make }) => model.sheets().map(({ id }) => make.worksheet(id)),
  item: (_, key, { model, make }) => {
    const sheet = findSheet(model, key);
    if (!sheet) throw notFound("The worksheet doesn't exist.");
    return make.worksheet(sheet.id);
  },
  methods: {
    Add: (_, [name], { model, make }) =>
      make.worksheet(model.addSheet(isGiven(name) ? sheetName(name) : undefined).id),
    GetActiveWorksheet: (_, _args, { model, make }) => make.worksheet(model.activeSheetId()),
    GetCount: (_, [visibleOnly], host) => sheetIds(visibleOnly, host).length,
    GetFirst: (_, [visibleOnly], host) => worksheetAt(sheetIds(visibleOnly, host).at(0), host),
    GetLast: (_, [visibleOnly], host) => worksheetAt(sheetIds(visibleOnly, host).at(-1), host),
    GetItemOrNullObject: (_, [key], { model, make }) => {
      const sheet = findSheet(model, key);
      return sheet ? make.worksheet(sheet.id) : null;
    },
    ...eventMethods(() => WORKBOOK_TARGET, {
      ActivatedEvent: EventTypes.sheetActivated,
      AddedEvent: EventTypes.sheetAdded,
      CalculatedEvent: EventTypes.calculated,
      DataChangedEvent: EventTypes.cellsChanged,
      DeactivatedEvent: EventTypes.sheetDeactivated,
      DeletedEvent: EventTypes.sheetDeleted,
      EventNameChanged: EventTypes.sheetRenamed,
      SelectionChangedEvent: EventTypes.selectionChanged,
    }),
  },
};

function sheetIds(visibleOnly: unknown, { model }: Host): string[] {
  return model
    .sheets()
    .filter(({ visibility }) => !isTrue(visibleOnly) || visibility === 'Visible')
    .map(({ id }) => id);
}

function worksheetAt(sheetId: string | undefined, { make }: Host): HostObject {
  if (sheetId === undefined) throw new ModelError('ItemNotFound', 'There is no such worksheet.');
  return make.worksheet(sheetId);
}

const LONGEST_NAME = 31;

/** A name that a sheet may have: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
export function sheetName(arg: unknown): string {
  const name = textArgument(arg);
  if (name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name)) {
    throw invalid(`"${name}" cannot be the name of a worksheet.`);
  }
  return name;
}

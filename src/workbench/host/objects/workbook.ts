import { locationOfEvent } from '../events';
import { ModelError } from '../model';
import { textArgument } from './arguments';
import type { Host } from './host';
import type { HostObject, ObjectType } from './host-object';

export const workbookType: ObjectType<undefined> = {
  name: 'Workbook',
  properties: {
    Name: { get: (_, { model }) => model.name },
    ReadOnly: { get: () => false },
  },
  children: {
    Application: (_, { make }) => make.application(),
    Functions: (_, { make }) => make.functions(),
    Names: (_, { make }) => make.names(),
    Settings: (_, { make }) => make.settings(),
    Tables: (_, { make }) => make.tables(),
    Worksheets: (_, { make }) => make.worksheets(),
    _Runtime: (_, { make }) => make.runtime(),
  },
  methods: {
    GetActiveCell: (_, _args, { model, make }) => {
      const { sheetId, area } = model.selection();
      return make.range({ sheetId, area: { ...area, rows: 1, columns: 1 } });
    },
    GetSelectedRange: (_, _args, { model, make }) => make.range(model.selection()),
    _RemoveReference: (_, [id], { references }) => {
      references.remove(textArgument(id));
    },
    _RemoveAllReferences: (_, _args, { references }) => {
      references.clear();
    },
    _GetReferenceCount: (_, _args, { references }) => references.size,
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const range = rangeOfEvent(id, host);
      if (!range) throw new ModelError('InvalidReference', 'The range of the event no longer exists.');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => rangeOfEvent(id, host),
  },
};

/** Null when the sheet has been deleted since. */
function rangeOfEvent(id: unknown, { model, make }: Host): HostObject | null {
  const location = locationOfEvent(textArgument(id));
  const exists = location && model.sheets().some((sheet) => sheet.id === location.sheetId);
  return exists ? make.range(location) : null;
}

import { WHOLE_SHEET } from '../areas';
import { EventTypes, eventMethods } from '../events';
import type { SheetVisibility } from '../model';
import { invalid, isGiven, isTrue, oneOf, wholeArgument } from './arguments';
import type { Host } from './host';
import type { HostObject, ObjectType } from './host-object';
import { locationArgument, onSheet, sheetById } from './lookup';
import { cellWithin, FIRST_CELL, offset } from './range-geometry';
import { sheetName } from './worksheets';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** One worksheet, known by its id. */
export const worksheetType: ObjectType<string> = {
  name: 'Worksheet',
  identity: (sheetId, { model }) => ({ Id: sheetById(model, sheetId).id }),
  properties: {
    Id: { get: (sheetId) => sheetId },
    Name: {
      get: (sheetId, { model }) => sheetById(model, sheetId).name,
      set: (sheetId, value, { model }) => {
        model.renameSheet(sheetId, sheetName(value));
      },
    },
    Position: {
      get: (sheetId, { model }) => sheetById(model, sheetId).position,
      set: (sheetId, value, { model }) => {
        const position = wholeArgument(value);
        if (position < 0 || position >= model.sheets().length) throw invalid();
        model.moveSheet(sheetId, position);
      },
    },
    Visibility: {
      get: (sheetId, { model }) => sheetById(model, sheetId).visibility,
      set: (sheetId, value, { model }) => {
        model.setSheetVisibility(sheetId, oneOf(value, VISIBILITIES));
      },
    },
  },
  children: {
    Names: (sheetId, { make }) => make.names(sheetId),
    Tables: (sheetId, { make }) => make.tables({ sheetId }),
  },
  methods: {
    Activate: (sheetId, _args, { model }) => {
      model.activateSheet(sheetId);
    },
    Calculate: (_sheetId, [markAllDirty], { model }) =>
      model.recalculate(isTrue(markAllDirty) ? 'Full' : 'Recalculate'),
    Delete: (sheetId, _args, { model }) => {
      model.deleteSheet(sheetId);
    },
    GetCell: (sheetId, [row, column], { make }) =>
      make.range({ sheetId, area: cellWithin(WHOLE_SHEET, wholeArgument(row), wholeArgument(column)) }),
    GetRange: (sheetId, [address], { model, make }) => {
      const isWhole = !isGiven(address) || address === '';
      const area = isWhole ? WHOLE_SHEET : onSheet(locationArgument(model, address, sheetId), sheetId).area;
      return make.range({ sheetId: sheetById(model, sheetId).id, area });
    },
    GetRangeByIndexes: (sheetId, [row, column, rows, columns], { make }) =>
      make.range({
        sheetId,
        area: offset(
          { row: 0, column: 0, rows: wholeArgument(rows), columns: wholeArgument(columns) },
          wholeArgument(row),
          wholeArgument(column),
        ),
      }),
    GetUsedRange: (sheetId, [valuesOnly], host) =>
      usedRange(sheetId, valuesOnly, host) ?? host.make.range({ sheetId, area: FIRST_CELL }),
    GetUsedRangeOrNullObject: (sheetId, [valuesOnly], host) => usedRange(sheetId, valuesOnly, host),
    ...eventMethods((sheetId: string) => sheetId, {
      ActivatedEvent: EventTypes.sheetActivated,
      CalculatedEvent: EventTypes.calculated,
      DataChangedEvent: EventTypes.cellsChanged,
      DeactivatedEvent: EventTypes.sheetDeactivated,
      EventNameChanged: EventTypes.sheetRenamed,
      SelectionChangedEvent: EventTypes.selectionChanged,
    }),
  },
};

function usedRange(sheetId: string, valuesOnly: unknown, { model, make }: Host): HostObject | null {
  const area = model.usedArea(sheetId, isTrue(valuesOnly));
  return area ? make.range({ sheetId, area }) : null;
}

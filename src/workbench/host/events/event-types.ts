/** The numbers by which office.js knows the events, from its own registrations. */
export const EventTypes = {
  cellsChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  sheetRenamed: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that are asked for on a collection of the workbook; others have the id of a sheet or table. */
export const WORKBOOK_TARGET = 'Workbook';

/** The category that marks an entry as an event of the object model. */
export const EVENT_CATEGORY = 65536;

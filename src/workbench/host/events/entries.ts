import { formatArea } from '../addresses';
import { intersection } from '../areas';
import type { ModelEvent, WorkbookModel } from '../model';
import type { EventEntry } from '../wire';
import { rangeIdOfEvent } from './event-range';
import { EVENT_CATEGORY, EventTypes, WORKBOOK_TARGET } from './event-types';

/** One event of office.js: its number, what it may be asked for on, and what its handler gets. */
interface Occurrence {
  readonly type: number;
  readonly targets: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
}

/** Who changed something: the add-in by a request of its own, or anybody else. */
export type Trigger = 'ThisLocalAddin' | 'Unknown';

type Wanted = (type: number, target: string) => boolean;

/** What office.js is told of a change of the workbook; nothing when no handler wants it. */
export function entriesOf(
  event: ModelEvent,
  model: WorkbookModel,
  isWanted: Wanted,
  trigger: Trigger,
): EventEntry[] {
  return occurrences(event, model, trigger).flatMap(({ type, targets, content }) =>
    targets
      .filter((target) => isWanted(type, target))
      .map((target): EventEntry => [EVENT_CATEGORY, type, target, JSON.stringify(content), 0, false]),
  );
}

const source = 'Local';

function occurrences(event: ModelEvent, model: WorkbookModel, trigger: Trigger): Occurrence[] {
  switch (event.type) {
    case 'cellsChanged':
      return cellsChanged(event, model, trigger);
    case 'selectionChanged':
      return selectionChanged(event, model);
    case 'sheetAdded':
      return [onSheet(EventTypes.sheetAdded, event.sheetId, { source })];
    case 'sheetDeleted':
      return [onSheet(EventTypes.sheetDeleted, event.sheetId, { source })];
    case 'sheetRenamed': {
      const names = { nameBefore: event.before, nameAfter: event.after };
      return [onSheet(EventTypes.sheetRenamed, event.sheetId, { source, ...names })];
    }
    case 'sheetActivated':
      return [
        onSheet(EventTypes.sheetDeactivated, event.deactivated, {}),
        onSheet(EventTypes.sheetActivated, event.sheetId, {}),
      ];
    case 'tableAdded':
      return [onSheet(EventTypes.tableAdded, event.sheetId, { source, tableId: event.tableId })];
    case 'tableDeleted': {
      const table = { tableId: event.tableId, tableName: event.name };
      return [onSheet(EventTypes.tableDeleted, event.sheetId, { source, ...table })];
    }
    case 'calculated':
      return [onSheet(EventTypes.calculated, event.sheetId, { address: usedAddress(event.sheetId, model) })];
  }
}

function onSheet(type: number, worksheetId: string, content: Readonly<Record<string, unknown>>): Occurrence {
  return { type, targets: [worksheetId, WORKBOOK_TARGET], content: { ...content, worksheetId } };
}

function cellsChanged(
  { sheetId, area, change }: Extract<ModelEvent, { type: 'cellsChanged' }>,
  model: WorkbookModel,
  triggerSource: Trigger,
): Occurrence[] {
  const content = {
    changeType: change,
    source,
    address: formatArea(area),
    referenceId: rangeIdOfEvent({ sheetId, area }),
    shiftDirection: 'None',
  };
  const tables = model
    .tables()
    .filter((table) => table.sheetId === sheetId && intersection(table.area, area));
  return [
    onSheet(EventTypes.cellsChanged, sheetId, { ...content, triggerSource }),
    ...tables.map(({ id }) => ({
      type: EventTypes.tableChanged,
      targets: [id, sheetId, WORKBOOK_TARGET],
      content: { ...content, tableId: id, worksheetId: sheetId },
    })),
  ];
}

function selectionChanged(
  { location: { sheetId, area } }: Extract<ModelEvent, { type: 'selectionChanged' }>,
  model: WorkbookModel,
): Occurrence[] {
  const tables = model.tables().filter((table) => table.sheetId === sheetId);
  return [
    onSheet(EventTypes.selectionChanged, sheetId, { address: formatArea(area) }),
    ...tables.map((table) => {
      const inside = intersection(table.area, area);
      // An empty address tells that the selection lies outside of the table.
      const address = inside ? formatArea(inside) : '';
      return {
        type: EventTypes.tableSelectionChanged,
        targets: [table.id],
        content: { address, worksheetId: sheetId },
      };
    }),
  ];
}

/** Which cells were calculated is not known; Excel itself gives the used range when all of a sheet was. */
function usedAddress(sheetId: string, model: WorkbookModel): string {
  const used = model.usedArea(sheetId, false);
  return used ? formatArea(used) : '';
}

import type { FunctionResults } from '../custom-functions';
import type { EventRegister } from '../events';
import type { Location, WorkbookModel } from '../model';
import type { HostObject } from './host-object';
import type { References } from './references';

/** What the types of the object model work with. */
export interface Host {
  readonly model: WorkbookModel;
  readonly make: ObjectMakers;
  readonly events: EventRegister;
  readonly references: References;
  readonly functionResults: FunctionResults;
  /** Whether the Excel that is played has no such member yet; both names as on the wire. */
  readonly isNewer: (type: string, member: string) => boolean;
}

/** Makes an object of each type, so that the types need not know each other. */
export interface ObjectMakers {
  readonly workbook: () => HostObject;
  readonly application: () => HostObject;
  readonly runtime: () => HostObject;
  readonly functions: () => HostObject;
  readonly functionResult: (value: number) => HostObject;
  readonly worksheets: () => HostObject;
  readonly worksheet: (sheetId: string) => HostObject;
  readonly range: (location: Location) => HostObject;
  /** Several ranges of one sheet as one object, and the same as a collection. */
  readonly rangeAreas: (several: Several) => HostObject;
  readonly ranges: (several: Several) => HostObject;
  readonly rangeFormat: (location: Location) => HostObject;
  readonly rangeFill: (location: Location) => HostObject;
  readonly rangeFont: (location: Location) => HostObject;
  /** All tables of the workbook, or those of one sheet, or those that touch a range. */
  readonly tables: (within?: Scope) => HostObject;
  readonly table: (tableId: string) => HostObject;
  readonly tableColumns: (tableId: string) => HostObject;
  readonly tableColumn: (column: TablePart) => HostObject;
  readonly tableRows: (tableId: string) => HostObject;
  readonly tableRow: (row: TablePart) => HostObject;
  /** The names of the workbook, or those of one sheet. */
  readonly names: (sheetId?: string) => HostObject;
  readonly name: (key: NameKey) => HostObject;
  readonly settings: () => HostObject;
  readonly setting: (key: string) => HostObject;
  readonly customFunctions: () => HostObject;
  readonly actionService: () => HostObject;
}

export interface Scope {
  readonly sheetId: string;
  /** Absent for the whole sheet. */
  readonly touching?: Location['area'];
}

export interface Several {
  readonly sheetId: string;
  readonly areas: readonly Location['area'][];
}

/** A column or a row of a table, counted from 0 among its data. */
export interface TablePart {
  readonly tableId: string;
  readonly index: number;
}

export interface NameKey {
  readonly name: string;
  readonly sheetId?: string;
}

import { applicationType, runtimeType } from './application';
import { actionServiceType, customFunctionsType } from './services';
import { functionResultType, functionsType } from './functions';
import type { Host, ObjectMakers } from './host';
import { HostObject } from './host-object';
import type { ObjectType } from './host-object';
import { namesType, nameType } from './names';
import { rangeFillType, rangeFontType, rangeFormatType } from './range-format';
import { rangeType } from './range';
import { rangeAreasType, rangesType } from './range-areas';
import { settingsType, settingType } from './settings';
import { tableColumnsType, tableColumnType } from './table-columns';
import { tableRowsType, tableRowType } from './table-rows';
import { tablesType } from './tables';
import { tableType } from './table';
import { workbookType } from './workbook';
import { worksheetsType } from './worksheets';
import { worksheetType } from './worksheet';

/** The one list of the types that the object model has here. */
export function hostOf(parts: Omit<Host, 'make'>): Host {
  const bind =
    <Subject>(type: ObjectType<Subject>) =>
    (subject: Subject): HostObject =>
      HostObject.of(type, subject, host);
  const bindOne = (type: ObjectType<undefined>) => (): HostObject => HostObject.of(type, undefined, host);
  const make: ObjectMakers = {
    actionService: bindOne(actionServiceType),
    application: bindOne(applicationType),
    customFunctions: bindOne(customFunctionsType),
    functionResult: bind(functionResultType),
    functions: bindOne(functionsType),
    name: bind(nameType),
    names: (sheetId) => HostObject.of(namesType, sheetId, host),
    range: bind(rangeType),
    rangeAreas: bind(rangeAreasType),
    ranges: bind(rangesType),
    rangeFill: bind(rangeFillType),
    rangeFont: bind(rangeFontType),
    rangeFormat: bind(rangeFormatType),
    runtime: bindOne(runtimeType),
    setting: bind(settingType),
    settings: bindOne(settingsType),
    table: bind(tableType),
    tableColumn: bind(tableColumnType),
    tableColumns: bind(tableColumnsType),
    tableRow: bind(tableRowType),
    tableRows: bind(tableRowsType),
    tables: (within) => HostObject.of(tablesType, within, host),
    workbook: bindOne(workbookType),
    worksheet: bind(worksheetType),
    worksheets: bindOne(worksheetsType),
  };
  const host: Host = { ...parts, make };
  return host;
}

import type { WorkbookModel } from './model';

/** The numbers of the methods of Office.context.document and its like, which are older than the object model. */
export const DispatchId = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  executeRichApiRequest: 93,
  commandCompleted: 94,
} as const;

/** office.js' own error numbers. */
export const OlderApiError = {
  coercionNotSupported: 1000,
  operationNotSupported: 5000,
} as const;

export type OlderApiAnswer = Readonly<Record<string, unknown>>;

/** Answers of the older methods that concern the workbook; undefined when the method is none of them. */
export function callOlderApi(
  dispatchId: number,
  data: Readonly<Record<string, unknown>>,
  model: WorkbookModel,
): OlderApiAnswer | undefined {
  switch (dispatchId) {
    case DispatchId.getSelectedData:
      return selectedData(data['DdaGetBindingData'], model);
    case DispatchId.loadSettings:
      return { Error: 0, Properties: { Settings: settingsList(model) } };
    case DispatchId.saveSettings:
      return saveSettings(data['DdaSettingsMethod'], model);
    default:
      return undefined;
  }
}

function settingsList(model: WorkbookModel): { Name: string; Value: string }[] {
  return Object.entries(model.settings()).map(([Name, Value]) => ({ Name, Value }));
}

function saveSettings(request: unknown, model: WorkbookModel): OlderApiAnswer {
  const { Properties: pairs } = fieldsOf(request);
  const entries = (Array.isArray(pairs) ? pairs : []).map((pair: unknown): [string, string] => {
    const [name, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    return [String(name), String(value)];
  });
  model.saveSettings(Object.fromEntries(entries));
  return { Error: 0 };
}

function selectedData(request: unknown, model: WorkbookModel): OlderApiAnswer {
  const { CoerceType: coercion, ValueFormat: format } = fieldsOf(request);
  const { sheetId, area } = model.selection();
  const rows = format === 'formatted' ? model.readText(sheetId, area) : model.readValues(sheetId, area);
  if (coercion === 'matrix') return { Error: 0, Data: rows };
  if (coercion !== 'text') return { Error: OlderApiError.coercionNotSupported };
  const text = rows.map((row) => row.map(String).join('\t')).join('\n');
  return { Error: 0, Data: text };
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

import type { WorkbookModel } from './model';

export interface AppContextOptions {
  /** The language of Excel, as in the frame's address; zh-CN unless given. */
  readonly locale?: string;
  /** Requirement sets by name; those not named are not supported. As text where a number would lose a nought: '1.20'. */
  readonly requirements?: Readonly<Record<string, number | string>>;
}

const EXCEL_ON_THE_WEB = 16;

/** What Excel on the web offered in 2025, as far as this host plays it. */
export const REQUIREMENTS: Readonly<Record<string, number | string>> = {
  AddinCommands: 1.3,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  ExcelApi: 1.17,
  ExcelApiOnline: 1.1,
  KeyboardShortcuts: 1.1,
  Settings: 1.1,
  SharedRuntime: 1.2,
};

/** Who the host is and what it can do: the answer to the first question of office.js. It takes no theme: on the web there is no officeTheme. */
export function appContext(
  model: WorkbookModel,
  { locale = 'zh-CN', requirements = REQUIREMENTS }: AppContextOptions,
): Record<string, unknown> {
  return {
    _id: 'workbench',
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.19000.10000',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: model.name,
    _clientMode: 0,
    _settings: Object.entries(model.settings()),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'workbench',
    _appInstanceId: 'workbench',
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(requirements),
  };
}

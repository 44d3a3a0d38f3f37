import type { WorkbookModel } from './model';
import type { Profile } from './profiles';

export interface AppContextOptions {
  /** The language of Excel, as in the frame's address; zh-CN unless given. */
  readonly locale?: string;
}

const EXCEL_ON_THE_WEB = 16;

/**
 * Who the host is and what it can do: the answer to the first question of office.js. Its words are those of Excel on the
 * web for every profile, and so it takes no theme: on the web there is no officeTheme.
 */
export function appContext(
  model: WorkbookModel,
  { requirements }: Profile,
  { locale = 'zh-CN' }: AppContextOptions,
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

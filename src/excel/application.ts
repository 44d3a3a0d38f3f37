/** The application around the pane, as far as Office tells. */
export interface Application {
  /** Of its menus, for example "zh-CN". */
  readonly displayLanguage: string | undefined;
  /** Background of its panes, "#RRGGBB". Excel on the web names no theme. */
  readonly background: string | undefined;
}

/** Resolves when Office.js has started: whether the page stands in Excel and Excel's objects may be used. */
export async function inExcel(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** What Office says of the application; only when `inExcel`. */
export function application(): Application {
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return { displayLanguage, background: officeTheme?.bodyBackgroundColor };
}

/** The application around the pane, as far as Office tells. */
export interface Application {
  /** Of its menus, for example "zh-CN". */
  readonly displayLanguage: string | undefined;
  /** Background of its panes, "#RRGGBB". Excel on the web names no theme. */
  readonly background: string | undefined;
}

/** Resolves when Office.js may be used. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}

/** What Office says of the application; only after `officeReady`. */
export function application(): Application {
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return { displayLanguage, background: officeTheme?.bodyBackgroundColor };
}

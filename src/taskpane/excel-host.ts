import { claimsFor, type Claim } from '../claim';
import { goTo, readTables, watchWorkbook } from '../excel';
import { findTables, readLedger } from '../ledger';
import type { PaneHost, Surroundings } from './host';

/** The pane's host in Excel. */
export const excelHost: PaneHost = { assess, goTo, watch: watchWorkbook };

async function assess(): Promise<readonly Claim[] | null> {
  const ledger = readLedger((await readTables()).flatMap(findTables));
  return ledger.contracts === undefined ? null : claimsFor(ledger);
}

/** What Office says of the application around the pane. Excel on the web names no theme. */
export function surroundings(): Surroundings {
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return {
    language: (displayLanguage ?? 'zh-CN').toLowerCase().startsWith('zh') ? 'zh' : 'en',
    background: officeTheme?.bodyBackgroundColor,
  };
}

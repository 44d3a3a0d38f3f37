import { claimsFor, type Claim } from '../claim';
import { application, goTo, readTables, watchWorkbook } from '../excel';
import { findTables, readLedger } from '../ledger';
import type { PaneHost, Surroundings } from './host';

/** The pane's host in Excel. */
export const excelHost: PaneHost = { assess, goTo, watch: watchWorkbook };

async function assess(): Promise<readonly Claim[] | null> {
  const ledger = readLedger((await readTables()).flatMap(findTables));
  // A programme with a table of its own appears without any contracts.
  if (ledger.contracts === undefined && ledger.projects.size === 0) return null;
  return claimsFor(ledger);
}

/** Chinese unless the application speaks another language; English then. */
export function surroundings(): Surroundings {
  const { displayLanguage = 'zh-CN', background } = application();
  return { language: displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en', background };
}

import type { Claim } from '../claim';
import type { Language } from '../messages';

/** What the pane needs of the outside world. Excel fulfils it; tests put their own in its place. */
export interface PaneHost {
  /** Reads and assesses the workbook; null when it holds no contracts. Rejects with what `faultMessage` explains. */
  assess(): Promise<readonly Claim[] | null>;
  /** Shows a cell: rows and columns count from 1; null column: the row, null row: the sheet. */
  goTo(sheet: string, row: number | null, column: number | null): Promise<void>;
  /** Calls `changed` after changes to the workbook; resolves to the function that ends it. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/** How the pane starts: the language and background of the application around it. */
export interface Surroundings {
  readonly language: Language;
  /** The background colour of the application's panes, "#RRGGBB"; undefined when it does not say. */
  readonly background: string | undefined;
}

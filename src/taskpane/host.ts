import type { Claim, Decision, LowCase, Task, TaskList } from '../claim';
import type { Reading } from '../excel';
import type { FormulaDifference, FormulaError, NameInWay } from '../functions';
import type { Ledger, SheetSurvey, TableInput } from '../ledger';
import type { Language, Message } from '../messages';

/** One register of the workbook, assessed. */
export interface Assessment {
  /** The names of all registers, the main one null; more than one when the workbook has sheet sets 【…】. */
  readonly registers: readonly (string | null)[];
  /** The one that is assessed here. */
  readonly register: string | null;
  /** Its tables as they stand in the workbook. */
  readonly inputs: readonly TableInput[];
  readonly ledger: Ledger;
  readonly claims: readonly Claim[];
  readonly tasks: TaskList;
  /** Each sheet of the workbook with what was read of it, and what was not. */
  readonly sheets: readonly SheetSurvey[];
}

/** What the pane needs of the outside world. Excel fulfils it; tests put their own in its place. */
export interface PaneHost {
  /**
   * Reads and assesses the workbook; null when it holds no contracts. Rejects with what `faultMessage` explains.
   * Without a wish, or when there is no such register, it is the register of the sheet on show. `reading` follows how
   * far the workbook is read, and may end it.
   */
  assess(register?: string | null, reading?: Reading): Promise<Assessment | null>;
  /** What is wrong with the formulas of the workbook as they are now. */
  formulas(assessment: Assessment): Promise<FormulasNow>;
  /** The total of all programmes, and what is left of it at the lowest readings; null where it cannot be told. */
  lowCase(assessment: Assessment): Promise<LowCase | null>;
  /** Shows a cell: rows and columns count from 1; null column: the row, null row: the sheet. */
  goTo(sheet: string, row: number | null, column: number | null): Promise<void>;
  /** Writes a decision into 处理记录, which is made when there is none. Resolves to the name of its sheet. */
  record(assessment: Assessment, decided: Decided, language: Language): Promise<string>;
  /** Writes what the claims must hand in into 材料, and shows it; what is there stays as it is. */
  listMaterials(assessment: Assessment): Promise<ListedMaterials>;
  /** Enters anew the formulas of ours that Excel does not know, and looks what became of them. */
  repairFormulas(): Promise<RepairedFormulas>;
  /** Calls `changed` after changes to the workbook; resolves to the function that ends it. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

export interface FormulasNow {
  /** The cells whose formulas are given less than was assessed, or show another amount. */
  readonly differences: readonly FormulaDifference[];
  /** The names that keep functions of ours from being called. */
  readonly names: readonly NameInWay[];
  /** The cells of ours that show an error, each with why. */
  readonly errors: readonly ToldError[];
}

/** A cell in trouble, with why and what to do. */
export type ToldError = Omit<FormulaError, 'reason'> & { readonly reason: Message };

/** What became of the formulas that Excel did not know. */
export interface RepairedFormulas {
  readonly repaired: number;
  /** Those that it still does not know. */
  readonly left: readonly Pick<FormulaError, 'sheet' | 'row' | 'column'>[];
}

/** What a person decided about a task. An acceptance has a reason. */
export interface Decided {
  readonly task: Task;
  readonly decision: Decision;
  readonly reason: string;
}

/** What became of a list of materials. */
export interface ListedMaterials {
  /** Null when nothing has to be handed in and there is no table. */
  readonly sheet: string | null;
  /** Rows that are new, and rows of which blank cells were completed. */
  readonly added: number;
  readonly completed: number;
  /** The table that there was could not take the new rows: they are on a sheet of their own. */
  readonly apart: boolean;
}

/** How the pane starts: the language and background of the application around it. */
export interface Surroundings {
  readonly language: Language;
  /** The background colour of the application's panes, "#RRGGBB"; undefined when it does not say. */
  readonly background: string | undefined;
}

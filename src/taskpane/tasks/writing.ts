import { createContext } from 'react';
import type { Decision, Task } from '../../claim';
import type { Message } from '../../messages';

/** How the pane writes into the workbook. */
export interface Writing {
  /** Takes down what a person decides. Resolves when it is written; false when it could not be, which is then said. */
  readonly decide: (task: Task, decision: Decision, reason: string) => Promise<boolean>;
  readonly listMaterials: () => void;
  readonly repairFormulas: () => void;
  /** True while something is being written: one thing at a time. */
  readonly busy: boolean;
  /** What was written last, and where. */
  readonly done: Message | null;
  /** What became of the formulas that were repaired last. */
  readonly repaired: Message | null;
}

/** Provided by the pane. */
export const WritingContext = createContext<Writing>({
  decide: () => Promise.resolve(false),
  listMaterials: () => undefined,
  repairFormulas: () => undefined,
  busy: false,
  done: null,
  repaired: null,
});

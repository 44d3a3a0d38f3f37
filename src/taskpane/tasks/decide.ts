import { createContext } from 'react';
import type { Decision, Task } from '../../claim';
import type { Message } from '../../messages';

/** How the pane takes down what a person decides. */
export interface Deciding {
  /** Resolves when it is written; false when it could not be, which the pane has then said. */
  readonly decide: (task: Task, decision: Decision, reason: string) => Promise<boolean>;
  /** True while something is being written: one thing at a time. */
  readonly busy: boolean;
  /** Where the last decision went. */
  readonly done: Message | null;
}

/** Provided by the pane. */
export const DecidingContext = createContext<Deciding>({
  decide: () => Promise.resolve(false),
  busy: false,
  done: null,
});

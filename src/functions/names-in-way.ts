import { message, type Message } from '../messages';
import { FUNCTION_NAMES } from './call';
import type { NamesOfBook } from './formula-book';

/** A name of the workbook, or a LAMBDA under a name, that is called as one of our functions is. */
export interface NameInWay {
  readonly name: string;
  /** What it stands for, with "=". */
  readonly formula: string;
  readonly said: Message;
}

const OURS = new Set(FUNCTION_NAMES);

/** Excel takes the name of the workbook before a function of an add-in, and says nothing of it. */
export function namesInWay(names: NamesOfBook['names']): NameInWay[] {
  return names
    .filter(({ name }) => OURS.has(name.toUpperCase()))
    .map(({ name, formula }) => ({ name, formula, said: message('formula.name-in-way', { name, formula }) }));
}

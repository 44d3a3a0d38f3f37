import type { LocalText } from '../messages';
import type { CellResult } from './result';
import type { Workbook } from './workbook';

/** One argument as Excel's help shows it. */
export interface ParameterSpec {
  readonly name: string;
  readonly says: LocalText;
  /** What Excel hands over: anything unless it is to be made a text first. */
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Any number of arguments, of which the function gets each. */
  readonly repeating?: true;
}

/**
 * A function as it is declared, once, beside what it does. What Excel knows of it, the help page, the reference and
 * the command line's calculation follow from this.
 */
export interface FunctionSpec {
  /** As it is typed in a cell, and as stored formulas name it. */
  readonly name: string;
  /** What it gives, in one sentence. */
  readonly says: LocalText;
  readonly parameters: readonly ParameterSpec[];
  /** What comes back: in which unit or columns, and when it is an error. */
  readonly returns: LocalText;
  /** A `value`, on which other formulas build, alone in its cell or with a note beside it; or a `block` to be read. */
  readonly gives: 'value' | 'noted-value' | 'block';
  /** Arguments that anybody can type, to show what comes back. */
  readonly example: readonly ExampleArgument[];
  /** `args` are those of `takeArguments`, those of the repeating parameter following one by one. */
  readonly call: (args: readonly unknown[], workbook: Workbook) => CellResult;
}

type ExampleCell = string | number;
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

export const PROGRAMME: ParameterSpec = {
  name: 'programme',
  says: {
    zh: '项目：LGC、LGM、SZV 等代号，或该项目的函数名。',
    en: 'The programme: its id, such as LGC, LGM or SZV, or the name of its function.',
  },
  type: 'string',
  dimensionality: 'scalar',
};

/** Contracts, or plain amounts where the function makes something of these. */
export const ROWS: ParameterSpec = {
  name: 'rows',
  says: {
    zh: '合同表（含表头），或金额；其他项目为该项目的表。',
    en: 'The contracts with their header row, or amounts; for another programme its own table.',
  },
  type: 'any',
  dimensionality: 'matrix',
};

export const CONTRACTS: ParameterSpec = {
  ...ROWS,
  says: { zh: '合同表（含表头）。', en: 'The contracts with their header row.' },
};

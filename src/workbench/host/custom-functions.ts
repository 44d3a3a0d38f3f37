import { isError, readInvocationResult, withoutMessages } from './function-results';
import type { CellError, FunctionResult } from './function-results';
import type { Profile } from './profiles';
import type { EventEntry } from './wire';

/** A cell given to a function: null when blank. What the function gets for that is a matter of `BlankCells`. */
export type ArgumentCell = string | number | boolean | null | CellError;

/**
 * What Excel hands to a function for a blank cell of a range: null on the web, 0 on the desktop (where it cannot be told
 * from a typed 0 any more). Empty text is what other spreadsheets give.
 */
export type BlankCells = keyof typeof BLANK;

const BLANK = { null: null, zero: 0, text: '' } as const;

type Rows = readonly (readonly ArgumentCell[])[];

/**
 * One scalar, or the rows of a range; null for an optional argument that was left out. What is given for a repeating
 * parameter is one argument: the list of all of it.
 */
export type Argument = ArgumentCell | Rows | readonly (ArgumentCell | Rows)[];

/** One call of a custom function. */
export interface FunctionCall {
  /** The function's id in functions.json. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** The cell that calls, with its sheet: "Sheet1!C1". */
  readonly address: string;
  /** Whether any parameter of it takes errors (`allowErrorForDataTypeAny`); else an error given is its result. */
  readonly takesErrors?: boolean;
  /** Where each argument stands, for functions with `requiresParameterAddresses`. */
  readonly parameterAddresses?: readonly string[];
}

/** What the object model tells of the runtime in the add-in. */
export interface FunctionResults {
  runtimeReady(): void;
  receive(results: unknown): void;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAGS = { cancelable: 1, errorsAllowed: 4 };

interface Pending {
  readonly entry: EventEntry;
  readonly resolve: (result: FunctionResult) => void;
}

/** Calls the custom functions of the add-in through the real runtime inside it. */
export class CustomFunctionsHost implements FunctionResults {
  private lastId = 0;
  private isReady = false;
  private readonly pending = new Map<number, Pending>();
  private unsent: number[] = [];
  private isSendingPlanned = false;
  private readonly whenReadyCallbacks: (() => void)[] = [];

  /** Starts as the profile has it; may be changed at any time, for calls to come. */
  blanks: BlankCells;

  /** `send` hands entries to the add-in in one message. */
  constructor(
    private readonly send: (entries: readonly EventEntry[]) => void,
    private readonly profile: Pick<Profile, 'blanks' | 'showsMessages'>,
  ) {
    this.blanks = profile.blanks;
  }

  /** True once the add-in's runtime takes calls. */
  get ready(): boolean {
    return this.isReady;
  }

  whenReady(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    return new Promise((resolve) => {
      this.whenReadyCallbacks.push(resolve);
    });
  }

  /**
   * Calls a function. Calls made before the runtime is ready wait for it, and all that are made in one turn of the event
   * loop travel in one message. Aborting the signal cancels the call: the promise then rejects with its reason.
   */
  invoke(call: FunctionCall, signal?: AbortSignal): Promise<FunctionResult> {
    const error = call.takesErrors === true ? undefined : firstError(call.args);
    if (error) return Promise.resolve({ kind: 'error', code: error.error, message: error.message ?? '' });
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { entry: invocation(id, call, this.blanks), resolve });
      signal?.addEventListener(
        'abort',
        () => {
          if (this.cancel(id)) reject(asError(signal.reason));
        },
        { once: true },
      );
      this.unsent.push(id);
      this.planSending();
    });
  }

  /** The runtime started, or started again: everything unanswered is sent to it. */
  runtimeReady(): void {
    this.isReady = true;
    this.unsent = [...this.pending.keys()];
    this.planSending();
    for (const callback of this.whenReadyCallbacks.splice(0)) callback();
  }

  /** The page of the add-in went away; calls wait until it is back. */
  runtimeGone(): void {
    this.isReady = false;
  }

  receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const entry of results) {
      const answer = readInvocationResult(entry);
      const pending = answer && this.pending.get(answer.id);
      if (!pending) continue;
      this.pending.delete(answer.id);
      pending.resolve(this.profile.showsMessages ? answer.result : withoutMessages(answer.result));
    }
  }

  private planSending(): void {
    if (this.isSendingPlanned || !this.isReady) return;
    this.isSendingPlanned = true;
    queueMicrotask(() => {
      this.isSendingPlanned = false;
      const entries = this.unsent.splice(0).map((id) => this.pending.get(id)?.entry);
      const alive = entries.filter((entry) => entry !== undefined);
      if (alive.length > 0) this.send(alive);
    });
  }

  /** False when the call had been answered already. */
  private cancel(id: number): boolean {
    if (!this.pending.delete(id)) return false;
    const wasSent = this.isReady && !this.unsent.includes(id);
    if (wasSent) this.send([[CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), 0, false]]);
    return true;
  }
}

function invocation(id: number, call: FunctionCall, blanks: BlankCells): EventEntry {
  const flags = FLAGS.cancelable | (call.takesErrors === true ? FLAGS.errorsAllowed : 0);
  const args = call.args.map((arg) => onWire(arg, BLANK[blanks]));
  const message = [id, call.name, args, call.address, flags, call.parameterAddresses];
  return [CATEGORY, INVOKE, '', JSON.stringify(message), id, false];
}

/** `depth` counts the lists around: a range's cells stand in a row of rows, what is nearer to the top was left out. */
function onWire(arg: unknown, blank: unknown, depth = 0): unknown {
  if (Array.isArray(arg)) return arg.map((item) => onWire(item, blank, depth + 1));
  if (arg === null) return depth < 2 ? null : blank;
  return isError(arg) ? { type: 'CustomFunctionError', code: arg.error } : arg;
}

/** Depth is at most that of a list of ranges: arguments, ranges, rows, cells. */
function firstError(args: readonly unknown[]): CellError | undefined {
  return args.flat(3).find(isError);
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

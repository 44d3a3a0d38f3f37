import type { CallingCell, FunctionResult } from '../../spreadsheet';

/** Runs a function in the add-in; resolves with its result or rejects when the add-in is gone. */
export type FunctionRunner = (
  name: string,
  args: readonly unknown[],
  cell: CallingCell,
) => Promise<FunctionResult>;

/** One distinct call. All cells that make it share it. */
interface Call {
  readonly key: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly askers: Map<string, CallingCell>;
  sent: boolean;
  result: FunctionResult | null;
}

/** A cell rarely makes more calls than this; older ones of a cell are forgotten. */
const CALLS_PER_CELL = 8;

export interface FunctionCallsOptions {
  /** What a cell shows that has no earlier result to show while it waits. */
  readonly waiting: FunctionResult;
  /** The cells whose results have come: the grid calculates them again and finds the results here. */
  readonly arrived: (cells: readonly CallingCell[]) => void;
  readonly waitingChanged: (count: number) => void;
  /** A sentence for a call that the add-in did not answer. */
  readonly failed: (why: string) => FunctionResult;
}

/**
 * The add-in answers later, but the grid calculates at once. So a call that has no result yet keeps the cell's earlier
 * value, is sent to the add-in, and the cell is calculated once more when the result is here. A result belongs to its
 * arguments: when they have changed meanwhile, nobody asks for the old one and it is forgotten.
 */
export class FunctionCalls {
  private readonly calls = new Map<string, Call>();
  /** The calls of each cell, newest last. */
  private readonly byCell = new Map<string, Call[]>();
  /** The last result of the first, second… call within a cell, shown until the next is here. */
  private readonly shown = new Map<string, FunctionResult>();
  private ordinals = new Map<string, number>();
  private runner: FunctionRunner | null = null;
  private arrivals: CallingCell[] = [];
  private closed = false;

  constructor(private readonly options: FunctionCallsOptions) {}

  /** How many answers are not in the grid yet. */
  get waiting(): number {
    let count = this.arrivals.length;
    for (const call of this.calls.values()) if (!call.result) count += 1;
    return count;
  }

  /** The grid begins a calculation: the calls in a cell are counted anew. */
  begin(): void {
    this.ordinals = new Map();
  }

  /** Answers at once, as the grid's `Invoke` may: with the result, or with what to show until it is here. */
  readonly invoke = (name: string, args: readonly unknown[], cell: CallingCell): FunctionResult => {
    const place = cellKey(cell);
    const ordinal = this.nextOrdinal(`${place} ${name}`);
    const call = this.callFor(name, args);
    this.note(call, place, cell);
    if (call.result) {
      this.shown.set(ordinal, call.result);
      return call.result;
    }
    this.send(call);
    return this.shown.get(ordinal) ?? this.options.waiting;
  };

  /** The add-in is ready: whatever waited goes out. */
  attach(runner: FunctionRunner): void {
    this.runner = runner;
    for (const call of this.calls.values()) if (!call.result) this.send(call);
  }

  /** The workbook is closed: nothing that was asked counts any more, and no answer is told of. */
  close(): void {
    this.runner = null;
    this.calls.clear();
    this.arrivals = [];
    this.closed = true;
  }

  /** Cells have moved: none may show in the meantime what stood in its place before. */
  forgetPlaces(): void {
    this.shown.clear();
  }

  /** A full recalculation asks everything anew; cells keep their values until then. */
  forgetResults(): void {
    this.calls.clear();
    this.byCell.clear();
    this.options.waitingChanged(0);
  }

  private nextOrdinal(place: string): string {
    const ordinal = this.ordinals.get(place) ?? 0;
    this.ordinals.set(place, ordinal + 1);
    return `${place} ${String(ordinal)}`;
  }

  private callFor(name: string, args: readonly unknown[]): Call {
    const key = JSON.stringify([name, args]);
    const known = this.calls.get(key);
    if (known) return known;
    const call: Call = { key, name, args, askers: new Map(), sent: false, result: null };
    this.calls.set(key, call);
    return call;
  }

  private note(call: Call, place: string, cell: CallingCell): void {
    call.askers.set(place, cell);
    const made = (this.byCell.get(place) ?? []).filter((each) => each !== call);
    made.push(call);
    const dropped = made.length > CALLS_PER_CELL ? made.shift() : undefined;
    this.byCell.set(place, made);
    if (!dropped) return;
    dropped.askers.delete(place);
    if (dropped.askers.size === 0) this.calls.delete(dropped.key);
  }

  private send(call: Call): void {
    const asker = call.askers.values().next().value;
    if (call.sent || !this.runner || !asker) return;
    call.sent = true;
    this.options.waitingChanged(this.waiting);
    void this.runner(call.name, call.args, asker)
      .catch((error: unknown) => this.options.failed(error instanceof Error ? error.message : String(error)))
      .then((result) => {
        this.receive(call, result);
      });
  }

  private receive(call: Call, result: FunctionResult): void {
    if (this.calls.get(call.key) !== call) return;
    call.result = result;
    if (this.arrivals.length === 0) {
      // Results come in batches: one calculation for all of a batch.
      setTimeout(() => {
        if (this.closed) return;
        const cells = this.arrivals;
        this.arrivals = [];
        this.options.arrived(cells);
        this.options.waitingChanged(this.waiting);
      }, 0);
    }
    this.arrivals.push(...call.askers.values());
  }
}

function cellKey(cell: CallingCell): string {
  return `${String(cell.row)},${String(cell.column)},${cell.sheet}`;
}

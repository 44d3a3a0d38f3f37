import type { Subject } from './subject';

/**
 * Keeps the work going when a piece of it fails: the piece says so in a sentence of its own, and everything else goes
 * on. Nothing else in the core catches an error.
 */

/** A piece of the work that failed. */
export interface Fault {
  /** A check id, or the name of the piece: what whoever mends it has to know. */
  readonly what: string;
  readonly error: unknown;
}

/** A check could not look at some rows; what it said of the others stands. */
export class RowsFailed extends Error {
  override readonly name = 'RowsFailed';
  constructor(
    readonly rows: readonly Subject[],
    override readonly cause: unknown,
  ) {
    super(errorText(cause));
  }
}

/** What is said of each row in turn. When some of them fail, the others are looked at all the same, then it throws. */
export function* overRows<Row extends Subject, Said>(
  rows: readonly Row[],
  look: (row: Row) => readonly Said[],
): Iterable<Said> {
  const failed: Row[] = [];
  let cause: unknown;
  for (const row of rows) {
    let said: readonly Said[] = [];
    try {
      said = look(row);
    } catch (error) {
      if (failed.length === 0) cause = error;
      failed.push(row);
    }
    if (said.length > 0) yield* said;
  }
  if (failed.length > 0) throw new RowsFailed(failed, cause);
}

const watchers = new Set<(fault: Fault) => void>();

/** Tells `watcher` of every failure, its stack and all, until the function it returns is called. */
export function watchFaults(watcher: (fault: Fault) => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** What the work gives, or the fault that it ended in. */
export function attempt<T>(what: string, work: () => T): { readonly value: T } | { readonly fault: Fault } {
  try {
    return { value: work() };
  } catch (error) {
    const fault = { what, error };
    for (const watcher of watchers) watcher(fault);
    return { fault };
  }
}

/** The value of `work`, worked out when first asked for. A failure is kept too: everyone who asks meets it. */
export function lazily<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  let failed: { readonly error: unknown } | undefined;
  return () => {
    if (known) return known.value;
    if (failed) throw failed.error;
    try {
      known = { value: work() };
      return known.value;
    } catch (error) {
      failed = { error };
      throw error;
    }
  };
}

/** The blanks of a sentence about a fault: what a person copies to whoever mends it. */
export function faultParams({ what, error }: Fault): { readonly what: string; readonly error: string } {
  return { what, error: errorText(error) };
}

/** More than this says no more. */
const LONGEST = 200;

/** What an error says, in one line: "RangeError: Division by zero". */
function errorText(error: unknown): string {
  const cause = error instanceof RowsFailed ? error.cause : error;
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

import { isAsking } from './asking';
import { MemoryModel, ModelError, type ModelEvent } from '../../src/workbench/host';

/** How a change is refused: with which error, and whether it was made all the same, as when an answer is lost. */
export interface Refusal {
  readonly code: ModelError['code'];
  /** The first change that is refused, counted from 1. */
  readonly from: number;
  /** That change alone, or each one from it on. */
  readonly isLasting: boolean;
  readonly isMade?: boolean;
  /** Only what is to be one step to undo. */
  readonly onlyGroups?: boolean;
}

/** A workbook in memory that counts what changes it and refuses changes as planned. Another can take its place. */
export class RefusingBook {
  book = new MemoryModel();
  changes = 0;
  refused = 0;
  refusal: Refusal | null = null;
  /** Tells whether the add-in is within a run that is to be one step to undo. */
  isGrouped: () => boolean = () => false;
  private readonly listeners = new Set<(event: ModelEvent) => void>();

  /** What the host is given. */
  readonly model = new Proxy(this.book, {
    get: (_, name) => this.member(name),
    set: (_, name, value) => Reflect.set(this.book, name, value),
  });

  /** A workbook as it was never touched. */
  renew(): MemoryModel {
    this.book = new MemoryModel();
    this.book.subscribe((event) => {
      for (const listener of this.listeners) listener(event);
    });
    this.plan(null);
    return this.book;
  }

  plan(refusal: Refusal | null): void {
    this.refusal = refusal;
    this.changes = 0;
    this.refused = 0;
  }

  private member(name: string | symbol): unknown {
    const member: unknown = Reflect.get(this.book, name);
    if (name === 'subscribe') {
      return (listener: (event: ModelEvent) => void) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      };
    }
    if (typeof member !== 'function') return member;
    const call = (...args: unknown[]): unknown => Reflect.apply(member, this.book, args);
    return isAsking(String(name)) ? call : (...args: unknown[]) => this.change(() => call(...args));
  }

  private change(make: () => unknown): unknown {
    this.changes += 1;
    if (!this.isRefused()) return make();
    this.refused += 1;
    if (this.refusal?.isMade) make();
    throw new ModelError(this.refusal?.code ?? 'GeneralException', 'Refused by plan.');
  }

  private isRefused(): boolean {
    if (!this.refusal || (this.refusal.onlyGroups && !this.isGrouped())) return false;
    const { from, isLasting } = this.refusal;
    return isLasting ? this.changes >= from : this.changes === from;
  }
}

/** Every sheet with what its cells hold, formulas with their values; `withBlank`: those without a value too. */
export function valuesOf(book: MemoryModel, withBlank: boolean): string {
  const sheets = book.sheets().map(({ id, name }) => {
    const used = book.usedArea(id, true);
    const formulas = used ? book.readFormulas(id, used) : [];
    const values = used ? book.readValues(id, used) : [];
    const cells = values.map((row, down) =>
      row.map((value, right) =>
        formulas[down]?.[right] === value ? value : [formulas[down]?.[right], value],
      ),
    );
    return { name, used, cells };
  });
  return JSON.stringify(
    sheets.filter(({ used }) => withBlank || used),
    null,
    1,
  );
}

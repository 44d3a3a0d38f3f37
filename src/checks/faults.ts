import { message, type Message } from '../messages';
import type { AppliedCheck, Clause, Outcome, ProgrammeId } from '../policy';
import type { Check } from './check';
import type { CheckContext } from './context';
import { attempt, faultParams, RowsFailed, type Fault } from './guarded';
import { subjectsOf, type Subject } from './subject';
import type { Effect, Finding } from './types';

/** The check id of what a failure says. No register may bring it about: the fault is ours. */
export const INTERNAL = 'internal';

/** What rests on a piece that failed: these rows, the whole amount, or no money at all. */
type Rests = readonly Subject[] | 'amount' | 'nothing';

interface Failed {
  readonly what: string;
  readonly error: string;
  readonly clause: Clause | null;
  readonly rests: Rests;
  /** The row to go to when it is not all of them that failed. */
  readonly at: Subject | null;
}

/** The pieces of work on one programme, each tried by itself, and what is to be said of those that failed. */
export class Faults {
  private readonly failed: Failed[] = [];
  private readonly broken = new Set<string>();

  constructor(private readonly ctx: CheckContext) {}

  /** What a check says, up to where it fails. */
  run(check: Check, applied: AppliedCheck, earlier: readonly Finding[] = []): readonly Finding[] {
    const found: Finding[] = [];
    const tried = attempt(check.id, () => {
      for (const finding of check.run(this.ctx, applied, earlier)) found.push(finding);
    });
    if ('fault' in tried) {
      this.broken.add(check.id);
      this.note(tried.fault, check.advises ? 'nothing' : this.rowsOf(tried.fault), applied.clause);
    }
    return found;
  }

  /** What a piece gives, or `instead` when it fails. */
  piece<T>(what: string, rests: 'rows' | 'nothing', work: () => T, instead: T): T {
    const tried = attempt(what, work);
    if ('value' in tried) return tried.value;
    this.note(tried.fault, rests === 'rows' ? this.rowsOf(tried.fault) : 'nothing');
    return instead;
  }

  /** Whether a check failed. */
  has({ id }: Check): boolean {
    return this.broken.has(id);
  }

  /** What a rule gives; when it fails the amount cannot be stated. */
  outcome(what: string, work: () => Outcome): Outcome {
    const tried = attempt(what, work);
    if ('value' in tried) return tried.value;
    this.note(tried.fault, 'amount');
    return incomplete(message('fault.no-amount', faultParams(tried.fault)));
  }

  /** One finding for each error: pieces that met the same one are named together. */
  findings(): Finding[] {
    const byError = new Map<string, Failed[]>();
    for (const failed of this.failed) {
      const key = `${kindOf(failed)} ${failed.error}`;
      byError.set(key, [...(byError.get(key) ?? []), failed]);
    }
    return [...byError.values()].map((group) => this.finding(group));
  }

  private note(fault: Fault, rests: Rests, clause: Clause | null = null): void {
    const at = fault.error instanceof RowsFailed ? (fault.error.rows[0] ?? null) : null;
    // Without rows there is nothing that was not checked; nothing of plain amounts ever is.
    if (rests.length > 0 || this.ctx.ledger.plainAmounts)
      this.failed.push({ ...faultParams(fault), clause, rests, at });
  }

  private rowsOf({ error }: Fault): readonly Subject[] {
    return error instanceof RowsFailed ? error.rows : subjectsOf(this.ctx);
  }

  private finding(group: readonly Failed[]): Finding {
    const [failed] = group as readonly [Failed, ...Failed[]];
    const { error, clause, at } = failed;
    const rows = [...new Set(group.flatMap((f) => (typeof f.rests === 'string' ? [] : f.rests)))];
    const what = [...new Set(group.map((f) => f.what))].join('、');
    const [first = null, ...others] = rows;
    const place = at && group.every((f) => f.at !== null) ? at : null;
    const kind = kindOf(failed);
    return {
      ...aboutProgramme(this.ctx.programme.id, kind, message(SENTENCES[kind], { what, error })),
      table: place?.source.kind ?? null,
      sheet: place?.source.sheet ?? null,
      row: place?.row ?? null,
      contractRow: place?.row ?? null,
      contractSheet: place?.source.sheet ?? null,
      subject: first,
      ...(others.length > 0 ? { others } : {}),
      clause,
    };
  }
}

type Kind = 'rows' | 'amount' | 'nothing';

const SENTENCES = {
  rows: 'fault.not-checked',
  amount: 'fault.no-amount',
  nothing: 'fault.aside',
} as const;
/** Of the rows whose money rests on a failed check nothing was seen. */
const EFFECTS: Readonly<Record<Kind, Effect>> = {
  rows: 'not-checked',
  amount: 'incomplete',
  nothing: 'none',
};

function kindOf({ rests }: Failed): Kind {
  return typeof rests === 'string' ? rests : 'rows';
}

/** What is said of a programme that could not be worked out at all. */
export function noClaim(programme: ProgrammeId, fault: Fault): { outcome: Outcome; finding: Finding } {
  const said = message('fault.no-amount', faultParams(fault));
  return { outcome: incomplete(said), finding: aboutProgramme(programme, 'amount', said) };
}

function incomplete(said: Message): Outcome {
  return { kind: 'incomplete', missing: [said], trace: [] };
}

function aboutProgramme(programme: ProgrammeId, kind: Kind, said: Message): Finding {
  return {
    check: INTERNAL,
    severity: kind === 'amount' ? 'block' : 'warn',
    programme,
    effect: EFFECTS[kind],
    table: null,
    sheet: null,
    row: null,
    column: null,
    contractRow: null,
    contractSheet: null,
    subject: null,
    message: said,
    clause: null,
    amount: null,
  };
}

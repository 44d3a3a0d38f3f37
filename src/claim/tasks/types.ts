import type { Finding, Severity } from '../../checks';
import type { Disposition } from '../../ledger';
import type { Message } from '../../messages';
import type { Fen } from '../../money';
import type { Clause, ProgrammeId } from '../../policy';

/** What a person may decide about a task: 待处理, 已接受, 已修正. */
export type Decision = 'open' | 'accepted' | 'fixed';

/**
 * How a task stands: what was recorded of it, held against what is found now. Something that is still
 * found is never done by being called so.
 */
export interface Standing {
  readonly state: 'open' | 'accepted';
  /** As recorded; null when nothing is, or nothing that can be read. */
  readonly decision: Decision | null;
  /** As recorded, also when it no longer holds. */
  readonly reason: string | null;
  /** Why a recorded decision does not hold; null when it does, or when nothing was recorded. */
  readonly note: Message | null;
}

/** What one or several programmes say of the same cell. */
export interface TaskMessage {
  readonly programmes: readonly ProgrammeId[];
  readonly message: Message;
}

/** One thing to do: findings of the same check about the same cell and contract. */
export interface Task {
  /** 问题编号: the same as long as the row, the column and the kind of finding are. */
  readonly key: string;
  readonly check: string;
  /** The gravest of its findings'. */
  readonly severity: Severity;
  readonly programmes: readonly ProgrammeId[];
  readonly clauses: readonly Clause[];
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** The largest of its findings'; it is the same money that each of them touches. */
  readonly amount: Fen | null;
  /** Gravest first; more than one only where the programmes, or two documents of a row, differ in the facts. */
  readonly messages: readonly TaskMessage[];
  /** 内容码: another as soon as the findings say something else. */
  readonly facts: string;
  readonly standing: Standing;
}

/** A record of 处理记录 whose finding is no longer there. */
export interface ResolvedTask {
  readonly key: string;
  /** What was decided; null when the cell cannot be read. */
  readonly decision: Decision | null;
  readonly record: Disposition;
}

/** All there is to do about a register, and what has been done. */
export interface TaskList {
  /** Gravest first, otherwise in the order of the programmes and their checks. */
  readonly tasks: readonly Task[];
  readonly resolved: readonly ResolvedTask[];
  /** The task of a finding of these claims; throws for any other. */
  readonly taskOf: (finding: Finding) => Task;
}

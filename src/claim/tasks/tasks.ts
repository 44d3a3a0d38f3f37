import type { Finding, Severity } from '../../checks';
import type { Disposition, Ledger } from '../../ledger';
import { maxFen, type Fen } from '../../money';
import type { Clause } from '../../policy';
import type { Claim } from '../types';
import { decisionOf, recordsByKey, standingOf } from './dispositions';
import { factsOf } from './facts';
import { shortHash } from './hash';
import { sentenceKey, subjectKey } from './key';
import { RowNames } from './row-names';
import type { ResolvedTask, Task, TaskList, TaskMessage } from './types';

const GRAVEST_FIRST: readonly Severity[] = ['block', 'warn', 'info'];

/** Findings that are one task, under the number they have; `others` are numbers they have had. */
interface Group {
  readonly key: string;
  readonly others: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The findings of a register's claims as things to do, each with what was decided about it in 处理记录.
 * Decisions are notes: no amount and no finding depends on them.
 */
export function tasksOf(ledger: Ledger, claims: readonly Claim[]): TaskList {
  const records = recordsByKey(ledger);
  const held = new Set<string>();
  const byFinding = new Map<Finding, Task>();
  const tasks = groupsOf(ledger, claims).map((group) => {
    const facts = contentCode(group.findings);
    const recorded = recordedKey(group, facts, records);
    held.add(recorded);
    const standing = standingOf(records.get(recorded) ?? [], facts);
    const task = { ...merged(group), facts, standing };
    for (const finding of group.findings) byFinding.set(finding, task);
    return task;
  });
  return {
    tasks: tasks.sort((a, b) => rank(a.severity) - rank(b.severity)),
    resolved: [...records].flatMap(([key, rows]) => (held.has(key) ? [] : rows.map(resolvedTask))),
    taskOf: (finding) => {
      const task = byFinding.get(finding);
      if (!task) throw new Error(`the finding is of other claims: ${finding.check}`);
      return task;
    },
  };
}

/** One group for each cell and subject that a check speaks of; one for each sentence where it has several. */
function groupsOf(ledger: Ledger, claims: readonly Claim[]): Group[] {
  const names = new RowNames(ledger);
  const bySubject = new Map<string, Finding[]>();
  for (const finding of claims.flatMap(({ findings }) => findings)) {
    pushTo(bySubject, subjectKey(finding, ledger, names), finding);
  }
  return [...bySubject].flatMap(([subject, findings]) => {
    const bySentence = new Map<string, Finding[]>();
    for (const finding of findings) pushTo(bySentence, sentenceKey(subject, finding), finding);
    if (!isSaidSeveralTimes(findings)) return [{ key: subject, others: [...bySentence.keys()], findings }];
    return [...bySentence].map(([key, said]) => ({ key, others: [subject], findings: said }));
  });
}

function pushTo(groups: Map<string, Finding[]>, key: string, finding: Finding): void {
  const group = groups.get(key);
  if (group) group.push(finding);
  else groups.set(key, [finding]);
}

/** Whether one programme has several sentences: then they are several faults, not one seen by several. */
function isSaidSeveralTimes(findings: readonly Finding[]): boolean {
  const said = new Map<string, string>();
  return findings.some(({ programme, message }) => {
    const before = said.get(programme);
    said.set(programme, message.id);
    return before !== undefined && before !== message.id;
  });
}

/**
 * The number under which a group stands in the record. When another fault of its cell has come or gone,
 * its number is another, but what was accepted in the same words stays accepted.
 */
function recordedKey(
  { key, others }: Group,
  facts: string,
  records: ReturnType<typeof recordsByKey>,
): string {
  if (records.has(key)) return key;
  return others.find((other) => records.get(other)?.some((record) => record.facts === facts)) ?? key;
}

function resolvedTask(record: Disposition): ResolvedTask {
  return { key: record.key ?? '', decision: decisionOf(record.disposition), record };
}

function rank(severity: Severity): number {
  return GRAVEST_FIRST.indexOf(severity);
}

/** The findings of one key as a task; the gravest speaks for it. */
function merged({ key, findings: found }: Group): Omit<Task, 'facts' | 'standing'> {
  const findings = [...found].sort((a, b) => rank(a.severity) - rank(b.severity));
  const [first] = findings as [Finding, ...Finding[]];
  const { check, severity, sheet, row, column } = first;
  return {
    key,
    check,
    severity,
    programmes: [...new Set(found.map(({ programme }) => programme))],
    clauses: distinctClauses(findings),
    sheet,
    row,
    column,
    amount: findings.reduce<Fen | null>((most, { amount }) => larger(most, amount), null),
    messages: distinctMessages(findings),
  };
}

function larger(a: Fen | null, b: Fen | null): Fen | null {
  return a === null || b === null ? (a ?? b) : maxFen(a, b);
}

function distinctClauses(findings: readonly Finding[]): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const { clause } of findings) {
    if (clause) clauses.set(`${clause.document} ${clause.clause}`, clause);
  }
  return [...clauses.values()];
}

/** Programmes that state the same facts say the same thing; each would only cite its own clause. */
function distinctMessages(findings: readonly Finding[]): TaskMessage[] {
  const said = new Map<string, { programmes: Finding['programme'][]; message: Finding['message'] }>();
  for (const { message, programme } of findings) {
    const facts = factsOf(message);
    const known = said.get(facts);
    if (!known) said.set(facts, { programmes: [programme], message });
    else if (!known.programmes.includes(programme)) known.programmes.push(programme);
  }
  return [...said.values()];
}

/** Stands for all that the findings say, how grave it is and how much money it touches, in any order. */
function contentCode(found: readonly Finding[]): string {
  const said = found.map(({ message, severity, amount }) =>
    [severity, amount === null ? '' : String(amount), factsOf(message)].join('\n'),
  );
  return `c${shortHash([...new Set(said)].sort().join('\u0000'))}`;
}

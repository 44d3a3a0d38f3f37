import type { Contract, Project } from '../ledger';

/** What a programme counts: a contract, or a row of one of the project tables. */
export type Subject = Contract | Project;

/** How a subject is called in lists and messages: its number, else its name. */
export function subjectId(subject: Subject): string | null {
  return subject.id ?? ('name' in subject ? subject.name : null);
}

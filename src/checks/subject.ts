import type { Contract, Project } from '../ledger';
import type { CheckContext } from './context';

/** What a programme counts: a contract, or a row of one of the project tables. */
export type Subject = Contract | Project;

export function isProject(subject: Subject): subject is Project {
  return 'viaExchange' in subject;
}

/** How a subject is called in lists and messages: its number, else its name. */
export function subjectId(subject: Subject): string | null {
  return subject.id ?? (isProject(subject) ? subject.name : null);
}

/** The rows that a programme looks at. */
export function subjectsOf({ programme, contracts, projects }: CheckContext): readonly Subject[] {
  return programme.subject === 'contracts' ? contracts : projects;
}

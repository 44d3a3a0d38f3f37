import type { LocalText } from '../../src/messages';
import { DOCUMENTS, type PolicyDocument, type Statement } from '../../src/policy/clauses';
import { ANSWERS, answerOf, type Answer } from './answers';

/** A statement with all that answers it. */
export interface Line {
  readonly document: PolicyDocument;
  readonly statement: Statement;
  readonly answers: readonly Answer[];
  /** Names of the index that stand for nothing. */
  readonly unknown: readonly string[];
  /** Other clauses that settle it, with their document: LGC 三（二）2. */
  readonly see: readonly string[];
  readonly open: LocalText | null;
}

/** Everything a document asks, in its own order; statements that ask nothing are left out. */
export function linesOf(document: PolicyDocument): Line[] {
  return document.clauses.filter(({ marks }) => !marks.includes('none')).map((s) => lineOf(document, s));
}

export const allLines = (): Line[] => DOCUMENTS.flatMap(linesOf);

function lineOf(document: PolicyDocument, statement: Statement): Line {
  const { clause, by = [], see = [], open } = statement;
  const named = by.map((name) => ({ name, found: answerOf(name, document.document, clause) }));
  const answers = named.flatMap(({ found }) => found ?? []);
  return {
    document,
    statement,
    answers: [...new Set([...answers, ...(takesRest(document, statement) ? restOf(document, clause) : [])])],
    unknown: named.filter(({ found }) => found === null).map(({ name }) => name),
    see: see.map((one) => (/^[A-Z]/.test(one) ? one : `${document.document} ${one}`)),
    open: open ?? null,
  };
}

function takesRest({ clauses }: PolicyDocument, { clause, rest }: Statement): boolean {
  return rest ?? clauses.filter((s) => s.clause === clause).length === 1;
}

/** What cites the clause and is named by none of its statements. */
function restOf(document: PolicyDocument, clause: string): Answer[] {
  const named = document.clauses
    .filter((s) => s.clause === clause)
    .flatMap(({ by = [] }) => by.flatMap((name) => answerOf(name, document.document, clause) ?? []));
  return citing(document, clause).filter((answer) => !named.includes(answer));
}

/** All that declares this clause as its own. */
export function citing({ document }: PolicyDocument, clause: string): Answer[] {
  return ANSWERS.filter(({ cites }) => cites.some((c) => c.document === document && c.clause === clause));
}

/** Whether something here answers the line, or another clause does, or it is said openly that nothing does. */
export function isAnswered({ answers, see, open }: Line): boolean {
  return (
    see.length > 0 || open !== null || answers.some(({ key }) => !/^(?:column|option|reading):/.test(key))
  );
}

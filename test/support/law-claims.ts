import { claimsFor, type Claim } from '../../src/claim';
import type { ProgrammeId } from '../../src/policy';
import { ledgerIn, type Sheet } from './sheets';

/** What a law compares of a claim: its money, and what is unchecked apart from the wording. */
export interface Said {
  readonly programme: ProgrammeId;
  readonly outcome: string;
  readonly amount: number | null;
  readonly evidenced: number | null;
  readonly atRisk: number | null;
  readonly notChecked: number | null;
  readonly unchecked: readonly string[];
}

export function claimsIn(sheets: readonly Sheet[]): Said[] {
  return claimsFor(ledgerIn(sheets)).map(saidIn);
}

function saidIn(claim: Claim): Said {
  const { programme, outcome, claimable, evidenced, atRisk, notChecked, unchecked } = claim;
  const names = unchecked.map(({ table, fields }) => `${table ?? ''} ${[...fields].sort().join()}`);
  const parts = { evidenced, atRisk, notChecked };
  return { programme, outcome: outcome.kind, amount: claimable, ...parts, unchecked: names.sort() };
}

/** What each programme has evidenced; one that waits for an unreadable or missing value (#N/A) states nothing. */
export function evidencedIn(sheets: readonly Sheet[]): ReadonlyMap<ProgrammeId, number> {
  return new Map(claimsIn(sheets).flatMap((c) => (c.evidenced === null ? [] : [[c.programme, c.evidenced]])));
}

/** What was raised, in words for whoever reads the failure. A claim that stated nothing is not compared. */
export function raisedFrom(
  before: ReadonlyMap<ProgrammeId, number>,
  after: ReadonlyMap<ProgrammeId, number>,
): string[] {
  return [...after].flatMap(([programme, money]) => {
    const was = before.get(programme);
    return was !== undefined && money > was
      ? [`${programme}: evidenced ${String(was)} → ${String(money)}`]
      : [];
  });
}

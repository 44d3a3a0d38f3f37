import type { Contract, Material } from '../../ledger';
import { local, type LocalText, type Message } from '../../messages';
import { sumFen } from '../../money';
import type { AppliedCheck, Clause } from '../../policy';
import { amountInPlay } from '../amounts';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { contentKey } from '../double/content';
import { excludedBy } from '../excluded';
import { cite, finding, rowName } from '../finding';
import { compareText, pushTo } from '../grouping';
import { subjectId } from '../subject';
import type { Finding, Severity } from '../types';
import { factsOf, type MaterialFacts } from './facts';
import { neededMaterials, type Needed, type NeededMaterial } from './needed';

/** What the other checks leave of a claim, and the documents it needs. */
export interface Review {
  readonly facts: MaterialFacts;
  /** Found out when first asked for: a register may be long, and have no 材料 table. */
  readonly needed: () => Needed;
}

const reviews = new WeakMap<CheckContext, Review | null>();

/**
 * The documents of a claim; null where none are asked for: no contract counts, the applicant or the day is
 * out, or the programme has no list.
 */
export function reviewOf(ctx: CheckContext, earlier: readonly Finding[]): Review | null {
  const known = reviews.get(ctx);
  if (known !== undefined) return known;
  const review = build(ctx, earlier);
  reviews.set(ctx, review);
  return review;
}

function build(ctx: CheckContext, earlier: readonly Finding[]): Review | null {
  if (earlier.some(({ effect }) => effect === 'ineligible' || effect === 'outside-window')) return null;
  const excluded = excludedBy(earlier);
  const facts = factsOf(
    ctx,
    ctx.contracts.filter((contract) => !excluded.has(contract)),
  );
  if (!facts || facts.contracts.length === 0) return null;
  let needed: Needed | undefined;
  return { facts, needed: () => (needed ??= neededMaterials(facts)) };
}

/** A check of the documents that a claim needs; without a 材料 table it has nothing to look at. */
export function materialCheck(
  id: string,
  needs: Check['needs'],
  judge: (ctx: CheckContext, review: Review, applied: AppliedCheck) => Iterable<Finding>,
  applies: (ctx: CheckContext) => boolean = () => true,
): Check {
  return {
    id,
    last: true,
    ...(needs ? { needs } : {}),
    *run(ctx, applied, earlier = []) {
      const review = applies(ctx) ? reviewOf(ctx, earlier) : null;
      if (review) yield* judge(ctx, review, applied);
    },
  };
}

/** What a check says of a document, of the row that names it, or of the contracts that rest on it. */
export interface Judgement {
  readonly message: Message;
  readonly severity?: Severity;
  readonly clause: Clause;
  /** Where to go: a row of 材料, or the table as a whole; else the first of the contracts. */
  readonly at?: Pick<Material, 'source'> & { readonly row: number | null };
  readonly field?: keyof Material | keyof Contract;
  /** The contracts that it concerns; a checklist moves no money. */
  readonly contracts: readonly Contract[];
}

/** A judgement as a finding. A list of papers, ticked or not, moves no money (what was seen of them does). */
export function judged(ctx: CheckContext, check: string, said: Judgement): Finding {
  const contracts = [...new Set(said.contracts)].sort(byContent);
  const [first, ...others] = contracts;
  const amounts = contracts.flatMap((contract) => amountInPlay(ctx, contract) ?? []);
  return finding(ctx, {
    check,
    severity: said.severity ?? 'warn',
    effect: 'none',
    message: said.message,
    contract: first,
    others,
    at: said.at,
    field: said.field,
    clause: said.clause,
    amount: first ? sumFen(amounts) : null,
  });
}

/** Whatever the order of the rows: by number, then by all that they say. */
export function byContent(a: Contract, b: Contract): number {
  return compareText(a.id ?? '', b.id ?? '') || compareText(contentKey(a), contentKey(b));
}

/** Of several rows the same one, whatever their order. */
export function firstByContent(rows: readonly Material[]): Material | undefined {
  return [...rows].sort((a, b) => compareText(contentKey(a), contentKey(b)) || a.row - b.row)[0];
}

/** Documents by the 材料 row that speaks of them, in the order of the rows. */
export function byRow(
  lines: readonly NeededMaterial[],
  rowOf: (line: NeededMaterial) => Material | undefined,
): Map<Material, NeededMaterial[]> {
  const groups = new Map<Material, NeededMaterial[]>();
  for (const line of lines) {
    const row = rowOf(line);
    if (row) pushTo(groups, row, line);
  }
  return groups;
}

/** The contracts of several documents, each once. */
export function contractsOf(lines: readonly NeededMaterial[]): Contract[] {
  return [...new Set(lines.flatMap(({ unit }) => unit.contracts))];
}

/** The clauses of several documents as one text, and the first of them. */
export function clausesOf(lines: readonly NeededMaterial[]): { clause: Clause; text: string } {
  const clauses = lines.map(({ material }) => material.clause);
  const [first] = clauses;
  if (!first) throw new Error('a judgement about no document');
  return { clause: first, text: [...new Set(clauses.map(cite))].join('、') };
}

/** 「材料」第5行: rows of several tables must not be mistaken for one another. */
export function materialRow(row: Material): LocalText {
  return local(`「材料」第${row.row}行`, `Materials row ${row.row}`);
}

export function contractRow(contract: Contract): LocalText {
  return rowName(contract, subjectId(contract));
}

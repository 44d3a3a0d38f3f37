import { message, type Message } from '../../messages';
import { merged, type Screening, type Tie } from '../../parties';
import { RELATED_BASES, type AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import { dayOf } from '../dates/settled';
import { byContent } from '../double/content';
import { cite, finding } from '../finding';
import { subjectsOf, type Subject } from '../subject';
import type { Finding } from '../types';
import { daysText, factsText } from './open';
import { relationOf } from './relation';
import { judgeTies, profileOf } from './tie';

/**
 * Where the applicant's own holders are not known, no supplier is shown to be unrelated: each row that is
 * not out is at risk. Said once for all of them.
 */
export function* ownFindings(ctx: CheckContext, { check, clause }: AppliedCheck): Iterable<Finding> {
  const { screening, submitted, ledger } = ctx;
  if (!screening || !ledger.ownership) return;
  const gaps = new Map<string, { readonly ties: Tie[]; readonly rows: Subject[] }>();
  for (const row of subjectsOf(ctx)) {
    const tie = screening.ownGap(dayOf(ctx, row, 'signed'), submitted);
    if (!tie || isOut(ctx, row)) continue;
    const known = gaps.get(tie.kind);
    if (known) {
      known.rows.push(row);
      known.ties.push(tie);
    } else gaps.set(tie.kind, { ties: [tie], rows: [row] });
  }
  for (const { ties, rows } of gaps.values()) {
    const tie = together(ties);
    if (!tie) continue;
    const said = sentence(screening, tie, {
      count: rows.length,
      clause: cite(clause),
      basis: RELATED_BASES[tie.kind],
    });
    const [contract, ...others] = rows.sort(byContent);
    yield finding(ctx, { check, severity: 'warn', effect: 'risk', message: said, contract, others, clause });
  }
}

/** One gap of all days that the rows ask about, whatever their order. */
function together(ties: readonly Tie[]): Tie | null {
  const [first] = ties;
  if (!first) return null;
  const facts = new Map(
    ties.flatMap((tie) => tie.facts).map((fact) => [`${fact.kind} ${fact.rows.join()}`, fact]),
  );
  return {
    ...first,
    spans: merged(ties.flatMap((tie) => tie.spans)),
    facts: [...facts.values()].sort((a, b) => b.lower - a.lower),
  };
}

/** Whether the row is out for a relation that is certain. */
export function isOut(ctx: CheckContext, row: Subject): boolean {
  const relation = relationOf(ctx, row);
  const [first] = relation ? judgeTies(relation, profileOf(ctx.option('related.profile'))) : [];
  return first?.worth === 'block';
}

type Blanks = Parameters<typeof message<'check.related-own-none'>>[1];

function sentence({ ownKnown }: Screening, tie: Tie, blanks: Blanks): Message {
  switch (tie.kind) {
    case 'lapsed':
      return message('check.related-own-lapsed', { ...blanks, days: daysText(tie.spans) });
    case 'open':
      return message('check.related-own-open', { ...blanks, facts: factsText(tie) });
    default:
      return ownKnown > 0
        ? message('check.related-own-partly', { ...blanks, known: String(ownKnown) })
        : message('check.related-own-none', blanks);
  }
}

import { local, message, type LocalText, type Message } from '../../messages';
import { listed, type OpenFact, type Relation, type Screening } from '../../parties';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import { cite, finding } from '../finding';
import { subjectsOf } from '../subject';
import type { Finding } from '../types';
import { rowsText } from './open';
import { relationOf } from './relation';

/** Names shown before the rest is counted. */
const SHOWN = 5;

/** What the tables leave open about the suppliers of a claim and the applicant itself, in one finding. */
export function gapFinding(ctx: CheckContext, { check, clause }: AppliedCheck): Finding | null {
  const gaps = gapsOf(ctx);
  if (gaps.length === 0) return null;
  const said = message('check.related-gaps', { gaps: listed(gaps), clause: cite(clause) });
  return finding(ctx, { check, severity: 'info', effect: 'none', message: said, clause });
}

function gapsOf(ctx: CheckContext): Message[] {
  const { screening, ledger } = ctx;
  const relations = subjectsOf(ctx).flatMap((row) => relationOf(ctx, row) ?? []);
  if (!screening || !ledger.ownership || relations.length === 0) return [];
  // Who is unscreened or related already has a finding of its own.
  return gapMessages(
    screening,
    [...new Set(relations)].filter(({ ties }) => ties.every(({ ended }) => ended)),
  );
}

/** Each gap as a phrase: firms above whose holders are not known, contradictions above, words unread. */
export function gapMessages(screening: Screening, relations: readonly Relation[]): Message[] {
  const unknown = new Set([...relations.flatMap((r) => r.unknownAbove), ...screening.unknownAboveOwn]);
  const over = new Map(relations.flatMap((r) => r.overAbove).map((fact) => [fact.rows.join(), fact]));
  return [
    ...(unknown.size > 0 ? [message('check.gap-above', { names: named([...unknown]) })] : []),
    ...[...over.values()].slice(0, SHOWN).map(overMessage),
    ...screening.unreadRelations.slice(0, SHOWN).map((unread) => message('check.gap-word', unread)),
  ];
}

function overMessage(fact: OpenFact): Message {
  const table = message(`check.open-table-${fact.table}`);
  const blanks = { held: fact.held, lower: String(fact.lower), table, rows: rowsText(fact) };
  return message('check.gap-over', blanks);
}

/** Parties by name, the first of them where there are many. */
export function named(names: readonly string[]): LocalText | Message {
  const sorted = [...names].sort();
  const shown = sorted.slice(0, SHOWN);
  const text = local(
    shown.map((name) => `「${name}」`).join('、'),
    shown.map((name) => `"${name}"`).join(', '),
  );
  return sorted.length > SHOWN ? message('check.gap-more', { names: text, count: sorted.length }) : text;
}

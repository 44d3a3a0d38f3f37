import type { CivilDate } from '../../calendar';
import { local, message, type LocalText, type Message } from '../../messages';
import { listed, type Screening } from '../../parties';
import type { AppliedCheck } from '../../policy';
import { RELATED_THRESHOLDS } from '../../policy';
import type { CheckContext } from '../context';
import { cite, finding } from '../finding';
import { subjectsOf } from '../subject';
import type { Finding } from '../types';

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
  const { screening, submitted } = ctx;
  const suppliers = suppliersOf(ctx);
  if (!screening || !ctx.ledger.ownership || suppliers.length === 0) return [];
  const above = new Set<string>();
  const partly = new Set<string>();
  for (const { name, code, signed } of suppliers) {
    const { gaps, ties } = screening.relate({ name, code }, signed, submitted);
    // Who is unscreened or related already has a finding of its own.
    if (ties.some(({ ended }) => !ended)) continue;
    for (const firm of gaps.unknownAbove) above.add(firm);
    if (gaps.partOfTime) partly.add(name ?? code ?? '');
  }
  return gapMessages(screening, above, partly);
}

/** Each gap as a phrase: of the applicant, of the firms in `above`, of the suppliers in `partly`, of words unread. */
export function gapMessages(
  screening: Screening,
  above: ReadonlySet<string>,
  partly: ReadonlySet<string>,
): Message[] {
  const unknown = new Set([...above, ...screening.unknownAboveOwn]);
  const { ownKnown } = screening;
  return [
    ...(RELATED_THRESHOLDS.known.times(100).gt(ownKnown)
      ? [message('check.gap-own', { known: String(ownKnown) })]
      : []),
    ...(unknown.size > 0 ? [message('check.gap-above', { names: named([...unknown]) })] : []),
    ...(partly.size > 0 ? [message('check.gap-time', { names: named([...partly]) })] : []),
    ...screening.unreadRelations.slice(0, SHOWN).map((unread) => message('check.gap-word', unread)),
  ];
}

interface Party {
  readonly name: string | null;
  readonly code: string | null;
  /** The first day a contract with it was signed; null when no contract says. */
  readonly signed: CivilDate | null;
}

/** Each supplier of the claim once. */
function suppliersOf(ctx: CheckContext): Party[] {
  const suppliers = new Map<string, Party>();
  for (const { supplierName: name, supplierCode: code, signed } of subjectsOf(ctx)) {
    if (name === null && code === null) continue;
    const key = `${name ?? ''}\u0000${code ?? ''}`;
    const known = suppliers.get(key);
    if (!known || (signed !== null && (known.signed === null || signed < known.signed)))
      suppliers.set(key, { name, code, signed });
  }
  return [...suppliers.values()];
}

function named(names: readonly string[]): LocalText | Message {
  const sorted = [...names].sort();
  const shown = sorted.slice(0, SHOWN);
  const text = local(
    shown.map((name) => `「${name}」`).join('、'),
    shown.map((name) => `"${name}"`).join(', '),
  );
  return sorted.length > SHOWN ? message('check.gap-more', { names: text, count: sorted.length }) : text;
}

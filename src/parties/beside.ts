import type { Line, MarkedHolding } from './lines';
import { overlap } from './span';
import type { Span } from './types';

/** A line that adds to what other lines say of the same holder and company instead of being a holding of its own. */
export function isAside({ statement, share, votes }: Line): boolean {
  if (statement === 'votes') return true;
  if (share !== null) return false;
  return statement === 'control' || statement === 'holding' || (statement === 'share' && votes !== null);
}

/**
 * A row of votes alone, or one that names a controller and no share, stands beside the row of the same
 * holder's shares: the two are one holding. Where both stand, the shares are those of the one and the
 * votes those of the other.
 */
export function besideShares(
  asides: readonly MarkedHolding[],
  shares: readonly MarkedHolding[],
): MarkedHolding[] {
  const noVotes = shares.flatMap((holding) =>
    split(holding, asides).map(({ span, isShared }) =>
      isShared ? { ...holding, ...span, control: 0, controlMost: 0 } : { ...holding, ...span },
    ),
  );
  const noShares = asides.flatMap((holding) =>
    split(holding, shares).map(({ span, isShared }) =>
      isShared ? { ...holding, ...span, equity: 0, equityMost: 0 } : { ...holding, ...span },
    ),
  );
  return [...noVotes, ...noShares];
}

/** The days of one holding, cut where others begin and end, with whether any of them stands then. */
function split(holding: Span, others: readonly Span[]): { span: Span; isShared: boolean }[] {
  const common = others.flatMap((other) => overlap(holding, other) ?? []);
  const starts = new Set([holding.from, ...common.flatMap(({ from, to }) => [from, to + 1])]);
  const days = [...starts].filter((day) => day >= holding.from && day <= holding.to);
  days.sort((a, b) => (a < b ? -1 : 1));
  return days.map((from, i) => {
    const to = i + 1 < days.length ? (days[i + 1] ?? 0) - 1 : holding.to;
    return { span: { from, to }, isShared: common.some((span) => span.from <= from && to <= span.to) };
  });
}

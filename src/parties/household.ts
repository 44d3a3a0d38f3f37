import { local, message } from '../messages';
import { isDoubtful, type Holding } from './graph';
import type { Pair } from './links';
import { inChinese, type Text } from './text';

/**
 * SAT 42 第二条（一）: what two relatives hold in one company is added up. Each pair of relatives that the
 * tables state becomes a holder of its own for that purpose alone: it has no votes, and its shares are
 * counted beside, not among, those of the two. `names` takes the names of the pairs.
 */
export function withHouseholds(
  holdings: readonly Holding[],
  family: readonly Pair[],
  names: Text[],
): readonly Holding[] {
  if (family.length === 0) return holdings;
  const byHolder = new Map<number, Holding[]>();
  for (const holding of holdings) {
    if (holding.equityMost === 0 || holding.basis === 'indirect' || isDoubtful(holding.basis)) continue;
    const known = byHolder.get(holding.holder);
    if (known) known.push(holding);
    else byHolder.set(holding.holder, [holding]);
  }
  const added: Holding[] = [];
  for (const { a, b } of uniquePairs(family)) {
    const [mine, yours] = [byHolder.get(a), byHolder.get(b)];
    // One alone is found without the other.
    if (!mine || !yours) continue;
    const two = [a, b].map((node) => inChinese(names[node] ?? local('', ''))).sort();
    const members = local(two.join('、'), two.join(', '));
    const node = names.push(message('party.pool-family', { members })) - 1;
    for (const holding of [...mine, ...yours])
      added.push({ ...holding, holder: node, control: 0, controlMost: 0, basis: 'household' });
  }
  return [...holdings, ...added];
}

function uniquePairs(family: readonly Pair[]): { a: number; b: number }[] {
  const pairs = new Map(family.map(({ a, b }) => [[a, b].sort((x, y) => x - y).join(' '), { a, b }]));
  return [...pairs.values()];
}

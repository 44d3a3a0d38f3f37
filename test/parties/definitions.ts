import fc from 'fast-check';
import type { Row } from './book';

export const FIRMS = ['A', 'B', 'C', 'D', 'E', 'F'];
const firm = fc.constantFrom(...FIRMS);
export const holding = fc.record({
  holder: firm,
  held: firm,
  share: fc.constantFrom(10, 20, 24, 25, 30, 49, 50, 51, 60, 100),
});
export type Holdings = readonly { holder: string; held: string; share: number }[];
export const graph = fc
  .uniqueArray(holding, { maxLength: 10, selector: ({ holder, held }) => holder + held })
  .map(withinWhole);

/** Holdings of which no company has more than the whole held. */
export function withinWhole(holdings: Holdings): Holdings {
  const sums = new Map<string, number>();
  return holdings.filter(({ holder, held, share }) => {
    const sum = (sums.get(held) ?? 0) + share;
    if (holder === held || sum > 100) return false;
    sums.set(held, sum);
    return true;
  });
}

export const rowsOf = (holdings: Holdings): Row[] =>
  // A table of headers alone is no table.
  [['X', 'Y', 1], ...holdings.map(({ holder, held, share }) => [holder, held, share] as const)];

/** The definition, taken literally: add firms until nothing changes. */
function closure(holdings: Holdings, source: string, enough: (sum: number) => boolean): Set<string> {
  const reached = new Set([source]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const name of FIRMS) if (enough(votes(holdings, reached, name))) reached.add(name);
  }
  return reached;
}

function votes(holdings: Holdings, holders: ReadonlySet<string>, held: string): number {
  const own = holdings.filter((h) => h.held === held && holders.has(h.holder));
  return own.reduce((sum, h) => sum + h.share, 0);
}

const controlledBy = (holdings: Holdings, x: string): Set<string> => closure(holdings, x, (sum) => sum > 50);

/** SAT 42: direct and indirect shares added up, those of a company held to 25 % whole, until nothing changes. */
function holds(holdings: Holdings, x: string, y: string): boolean {
  const others = FIRMS.filter((name) => name !== x);
  const counted = (share: number): number => (share > 0.25 - 1e-9 ? 1 : share);
  let shares = new Map([[x, 1]]);
  for (let grown = Infinity; grown > 1e-14;) {
    const next = new Map([[x, 1]]);
    for (const { holder, held, share } of holdings.filter((h) => h.held !== x)) {
      const through = counted(shares.get(holder) ?? 0) * (share / 100);
      next.set(held, (next.get(held) ?? 0) + through);
    }
    grown = Math.max(...others.map((name) => (next.get(name) ?? 0) - (shares.get(name) ?? 0)));
    shares = next;
  }
  return counted(shares.get(y) ?? 0) === 1;
}

/** x has a fifth or more of the votes in something that is or controls y, without controlling it. */
function influences(holdings: Holdings, x: string, y: string): boolean {
  const own = controlledBy(holdings, x);
  return FIRMS.some((m) => !own.has(m) && votes(holdings, own, m) >= 20 && controlledBy(holdings, m).has(y));
}

/** Every class by its definition, with the kind of the strongest. */
export function expected(holdings: Holdings, supplier: string): { classes: string; kind: string } {
  const controls = (x: string, y: string): boolean => controlledBy(holdings, x).has(y);
  const others = FIRMS.filter((x) => x !== 'A' && x !== supplier);
  const kinds: [string, string, boolean][] = [
    ['R1', 'wholly-owned', closure(holdings, 'A', (sum) => sum >= 100).has(supplier)],
    ['R1', 'parent', controls(supplier, 'A')],
    ['R1', 'common-control', others.some((p) => controls(p, 'A') && controls(p, supplier))],
    ['R2', 'controlled', controls('A', supplier) && !closure(holdings, 'A', (s) => s >= 100).has(supplier)],
    ['R3', 'equity-in', holds(holdings, 'A', supplier)],
    ['R3', 'equity-of', holds(holdings, supplier, 'A')],
    ['R3', 'common-holder', others.some((p) => holds(holdings, p, 'A') && holds(holdings, p, supplier))],
    ['R4', 'influence', FIRMS.some((x) => controls(x, 'A') && influences(holdings, x, supplier))],
    ['R4', 'influence', FIRMS.some((x) => controls(x, supplier) && influences(holdings, x, 'A'))],
  ];
  const holdingNow = kinds.filter(([, , holdsTrue]) => holdsTrue);
  // Control is more than influence.
  const controlled = holdingNow.some(([relation]) => relation === 'R1' || relation === 'R2');
  const found = holdingNow.filter(([relation]) => relation !== 'R4' || !controlled);
  const known = votes(holdings, new Set(FIRMS), supplier) >= 50;
  const all = [...new Set([...found.map(([relation]) => relation), ...(known ? [] : ['R7'])])];
  return { classes: all.join(' '), kind: found[0]?.[1] ?? (known ? '' : 'not-screened') };
}

import { ancestorsOf, Closures, CONTROLS, controllersOf, WHOLLY_OWNS } from './closure';
import { Graph, type Holding } from './graph';
import { prove, type Proof } from './paths';

/** How a member stands to the applicant while the holdings stay the same. */
export type Standing = 'wholly-owned' | 'parent' | 'common-control' | 'controlled';
export interface Bond extends Proof {
  readonly standing: Standing;
}

/** Between two changes of the holdings. */
interface Epoch {
  readonly day: number;
  /** Nearest first. */
  readonly controllers: ReadonlySet<number>;
  readonly wholly: ReadonlySet<number>;
  readonly controlled: ReadonlySet<number>;
  /** What a controller of the applicant controls, with one that controls it. */
  readonly common: ReadonlyMap<number, number>;
  readonly bonds: Map<number, Bond | null>;
}

/** The nearest common controller explains best; further up, any will do. */
const NEAREST = 16;

/**
 * The applicant with all that could ever be in one group with it. Control is monotone: whatever is
 * controlled on some day is controlled when all holdings ever are added up, so that larger group is
 * found once and each epoch looks at it alone.
 */
export class Group {
  /** First days of the epochs, ascending; the first is -Infinity. */
  readonly starts: readonly number[];
  private readonly local: ReadonlyMap<number, number>;
  private readonly names: readonly string[];
  private readonly graph: Graph;
  private readonly closures: Closures;
  private readonly candidates: readonly number[];
  private readonly applicant: number;
  private readonly epochs: (Epoch | undefined)[] = [];

  /** `mayControl` says which entities pass common control on; names are by entity. */
  constructor(
    whole: Graph,
    applicant: number,
    names: readonly string[],
    mayControl: (entity: number) => boolean,
  ) {
    const all = new Closures(whole);
    const ever = controllersOf(all, applicant, ancestorsOf(whole, applicant).filter(mayControl), null);
    const members = new Set<number>();
    for (const source of [...ever.reverse(), applicant]) {
      if (!members.has(source)) for (const node of all.from(source, null, CONTROLS)) members.add(node);
    }
    const ordered = [...members].sort((a, b) => compareText(names[a] ?? '', names[b] ?? '') || a - b);
    this.local = new Map(ordered.map((entity, i) => [entity, i]));
    this.names = ordered.map((entity) => names[entity] ?? '');
    this.graph = new Graph(ordered.length, within(whole, this.local));
    this.closures = new Closures(this.graph);
    this.applicant = this.local.get(applicant) ?? 0;
    this.candidates = ancestorsOf(this.graph, this.applicant).filter((node) =>
      mayControl(ordered[node] ?? -1),
    );
    this.starts = changesOf(this.graph);
  }

  has(entity: number): boolean {
    return this.local.has(entity);
  }

  /** The epoch of a day. */
  epochOf(day: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How the entity stands to the applicant in an epoch, null when they are not in one group. */
  bond(entity: number, index: number): Bond | null {
    const node = this.local.get(entity);
    if (node === undefined || node === this.applicant) return null;
    const epoch = (this.epochs[index] ??= this.evaluate(index));
    let bond = epoch.bonds.get(node);
    if (bond === undefined) {
      bond = this.judge(node, epoch);
      epoch.bonds.set(node, bond);
    }
    return bond;
  }

  private evaluate(index: number): Epoch {
    // Nothing changes within an epoch: its first day speaks for it (the day before the first change at the start).
    const day = index === 0 ? (this.starts[1] ?? 0) - 1 : (this.starts[index] ?? 0);
    const controllers = controllersOf(this.closures, this.applicant, this.candidates, day);
    const common = new Map<number, number>();
    for (const source of [...controllers].reverse()) {
      if (common.has(source)) continue;
      for (const node of this.closures.from(source, day, CONTROLS))
        if (!common.has(node)) common.set(node, source);
    }
    return {
      day,
      controllers: new Set(controllers),
      common,
      controlled: new Set(this.closures.from(this.applicant, day, CONTROLS)),
      wholly: new Set(this.closures.from(this.applicant, day, WHOLLY_OWNS)),
      bonds: new Map(),
    };
  }

  private judge(node: number, epoch: Epoch): Bond | null {
    const { day, controllers } = epoch;
    const own = this.applicant;
    const proof = (from: number, to: number, reach = CONTROLS): Proof =>
      prove(this.graph, this.names, this.closures, from, to, day, reach);
    if (epoch.wholly.has(node)) return { standing: 'wholly-owned', ...proof(own, node, WHOLLY_OWNS) };
    if (controllers.has(node)) return { standing: 'parent', ...proof(node, own) };
    const top = epoch.common.get(node);
    if (top !== undefined) {
      const near = [...controllers].slice(0, NEAREST);
      const shared = near.find((c) => this.closures.from(c, day, CONTROLS).includes(node)) ?? top;
      return { standing: 'common-control', ...both(proof(shared, node), proof(shared, own)) };
    }
    return epoch.controlled.has(node) ? { standing: 'controlled', ...proof(own, node) } : null;
  }
}

function both(a: Proof, b: Proof): Proof {
  return { paths: [...a.paths, ...b.paths], rows: [...new Set([...a.rows, ...b.rows])] };
}

/** The holdings among the members, numbered anew and in an order that does not depend on the rows'. */
function within(whole: Graph, local: ReadonlyMap<number, number>): Holding[] {
  const holdings: Holding[] = [];
  for (const [entity, holder] of local) {
    for (let k = whole.out.start[entity] ?? 0; k < (whole.out.start[entity + 1] ?? 0); k += 1) {
      const edge = whole.out.list[k] ?? 0;
      const held = local.get(whole.held[edge] ?? 0);
      if (held === undefined) continue;
      holdings.push({
        holder,
        held,
        control: whole.control[edge] ?? 0,
        equity: whole.equity[edge] ?? 0,
        from: whole.from[edge] ?? 0,
        to: whole.to[edge] ?? 0,
        row: whole.row[edge] ?? 0,
      });
    }
  }
  return holdings.sort(
    (a, b) =>
      a.holder - b.holder ||
      a.held - b.held ||
      b.control - a.control ||
      b.equity - a.equity ||
      order(a.from, b.from) ||
      order(a.to, b.to),
  );
}

/** The days on which a holding begins or is over. */
function changesOf({ from, to }: Graph): number[] {
  const days = new Set([-Infinity]);
  for (const day of from) days.add(day);
  for (const day of to) if (day !== Infinity) days.add(day + 1);
  return [...days].sort(order);
}

/** Ascending; a difference of infinities would be NaN. */
function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

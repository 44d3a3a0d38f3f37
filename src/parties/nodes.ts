import { message } from '../messages';
import { WHOLE, type Holding } from './graph';
import { doubtOf, holdingOf, isBare, type Line } from './lines';
import { maybe } from './namesakes';
import type { Text } from './text';

/** Nodes beside the named parties: holders that rows do not name, and whoever controls two firms. */
export class Nodes {
  /** Holders that rows do not name, with their lines. */
  readonly nameless = new Map<number, number>();
  /** Second nodes of named parties. */
  readonly parties: number[] = [];

  constructor(private readonly names: Text[]) {}

  /** The holder of a row that names none. */
  holderOf({ line, row, table }: Line): number {
    const name =
      table === 'ownership' ? message('party.nameless', { row }) : message('party.nameless-role', { row });
    return this.add(name, line);
  }

  /** For whom a nominee holds, or at whose command shares may be. */
  principalOf({ line, row, statement }: Line): number {
    const name =
      statement === 'nominee' ? message('party.principal', { row }) : message('party.swayer', { row });
    return this.add(name, line);
  }

  /** Whoever controls both parties of a row. */
  controllerOf({ row }: Line): number {
    return this.names.push(message('party.common', { row })) - 1;
  }

  private add(name: Text, line: number): number {
    const node = this.names.push(name) - 1;
    this.nameless.set(node, line);
    return node;
  }
}

/** What lines state beside the shares of their holder: ties in words, and doubts. */
export function statedTies(lines: readonly Line[], nodes: Nodes): Holding[] {
  const partners = controlled(lines);
  return lines.flatMap((line): Holding[] => {
    const { holder, held, line: at, from, to } = line;
    const doubt = doubtOf(line);
    switch (line.statement) {
      case 'partner':
        return doubt && !partners.has(held) ? [doubt] : [];
      case 'nominee':
      case 'swayed': {
        const holding = holdingOf(line);
        if (!holding) return [];
        const { controlMost, equityMost } = holding;
        const hidden = { ...maybe(nodes.principalOf(line), held, at), controlMost, equityMost, from, to };
        // 甲代持乙: who holds for whom is not told.
        const pair =
          line.statement === 'nominee' && isBare(line) && held >= 0
            ? [maybe(holder, held, at), maybe(held, holder, at)]
            : [];
        return [hidden, ...pair];
      }
      case 'kin':
        return held < 0 ? [maybe(holder, held, at)] : [maybe(holder, held, at), maybe(held, holder, at)];
      case 'common': {
        const controller = nodes.controllerOf(line);
        const weights = { control: WHOLE, controlMost: WHOLE, equity: 0, equityMost: 0 };
        const rest = { ...weights, basis: 'common', from, to, line: at } as const;
        const parties = [holder, held].map((party) => ({ ...rest, holder: controller, held: party }));
        return parties;
      }
      default:
        return doubt ? [doubt] : [];
    }
  });
}

/** Companies of which a row says who controls them: an executive partner does not then. */
function controlled(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap(({ statement, held }) =>
      statement === 'control' || statement === 'agreement' || statement === 'majority' ? [held] : [],
    ),
  );
}

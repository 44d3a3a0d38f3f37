import type { Contract, Invoice, Payment } from '../../ledger';
import type { LocalText } from '../../messages';
import { formatYuan, proportion, sumFen, ZERO, type Fen } from '../../money';
import type { CheckContext } from '../context';
import { rowName } from '../finding';
import { listOf } from './about-documents';
import type { Holding, Sharing } from './sharing';

/** What is to be said of one contract's hold on a document that stands in several rows. */
export interface Use<Row> {
  /**
   * repeated: the row says what another says. lines: one contract, different amounts. unclear: several
   * contracts, different amounts. keeps, short, out: several contracts, counted here, not (all) here, and so
   * that nothing is left here. over: allocated beyond its whole, and cut here; over-out: to nothing.
   */
  readonly kind: 'repeated' | 'lines' | 'unclear' | 'keeps' | 'short' | 'out' | 'over' | 'over-out';
  readonly contract: Contract;
  readonly row: Row;
  readonly sharing: Sharing<Row>;
  /** The money in question, on the basis chosen: at risk, or not counted here. */
  readonly amount: Fen;
  readonly blanks: UseBlanks;
}

/** The blanks of the sentences about it. */
export interface UseBlanks {
  /** The contract's row, and the document's. */
  readonly row: LocalText;
  readonly where: LocalText;
  readonly number: string;
  readonly contract: string;
  /** All contracts it stands under, and those that keep its money. */
  readonly contracts: string;
  readonly kept: string;
  readonly count: number;
  readonly amount: string;
  /** As the rows state them: here, counted here, under all contracts, and the whole document. */
  readonly claimed: string;
  readonly granted: string;
  readonly total: string;
  readonly whole: string;
}

/** What invoices and payments differ in here. */
export interface Papers<Row> {
  readonly sharings: (ctx: CheckContext) => readonly Sharing<Row>[];
  /** Whether the claim looks at such a row. */
  readonly counts: (ctx: CheckContext, row: Row) => boolean;
  /** What the row states for the contract, on the basis chosen, wherever it is counted. */
  readonly stated: (ctx: CheckContext, contract: Contract, row: Row) => Fen;
  /** What the contract has of such documents in all; null: none are asked for. */
  readonly left: (ctx: CheckContext, contract: Contract) => Fen | null;
  readonly number: (row: Row) => string;
  readonly where: (row: Row) => LocalText;
}

/** What is to be said of the contracts of the programme, in the order in which they are ranked. */
export function* usesOf<Row extends Invoice | Payment>(
  ctx: CheckContext,
  papers: Papers<Row>,
): Iterable<Use<Row>> {
  const sharings = papers.sharings(ctx);
  if (sharings.length === 0) return;
  const scope = new Set(ctx.contracts);
  for (const sharing of sharings) {
    for (const holding of sharing.holdings) {
      const { contract, rows, repeats } = holding;
      const [first] = rows;
      if (!first || !scope.has(contract) || !rows.some((row) => papers.counts(ctx, row))) continue;
      const use = (kind: Use<Row>['kind'], row: Row, amount: Fen): Use<Row> => {
        const blanks = blanksOf(papers, sharing, holding, row, amount);
        return { kind, contract, row, sharing, amount, blanks };
      };
      for (const row of repeats) yield use('repeated', row, papers.stated(ctx, contract, row));
      const said = holdOf(ctx, papers, sharing, holding);
      if (said) yield use(said.kind, first, said.amount);
    }
  }
}

function holdOf<Row extends Invoice | Payment>(
  ctx: CheckContext,
  papers: Papers<Row>,
  { kind }: Sharing<Row>,
  { contract, rows, granted, claimed }: Holding<Row>,
): Pick<Use<Row>, 'kind' | 'amount'> | null {
  const amounts = rows.map((row) => papers.stated(ctx, contract, row));
  const all = sumFen(amounts);
  if (kind === 'split') return null;
  if (kind === 'own') {
    return rows.length === 1 ? null : { kind: 'lines', amount: (all - Math.max(...amounts)) as Fen };
  }
  if (kind === 'unclear') return { kind, amount: all };
  if (granted === claimed) return kind === 'over' ? null : { kind: 'keeps', amount: all };
  const lost = claimed === 0 ? ZERO : proportion(all, claimed - granted, claimed, 'half-up');
  const out = papers.left(ctx, contract) === 0;
  if (kind === 'over') return { kind: out ? 'over-out' : 'over', amount: lost };
  return { kind: out ? 'out' : 'short', amount: lost };
}

function blanksOf<Row extends Invoice | Payment>(
  papers: Papers<Row>,
  { holdings, whole }: Sharing<Row>,
  { contract, rows, claimed, granted }: Holding<Row>,
  row: Row,
  amount: Fen,
): UseBlanks {
  const names = (held: readonly Holding<Row>[]): string => listOf(held.map((h) => h.contract.id ?? ''));
  return {
    row: rowName(contract, contract.id),
    where: papers.where(row),
    number: papers.number(row),
    contract: contract.id ?? '',
    contracts: names(holdings),
    kept: names(holdings.filter((h) => h.granted > 0)),
    count: rows.length,
    amount: formatYuan(amount),
    claimed: formatYuan(claimed),
    granted: formatYuan(granted),
    total: formatYuan(sumFen(holdings.map((h) => h.claimed))),
    whole: formatYuan(whole),
  };
}

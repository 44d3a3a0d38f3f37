import { TABLES, type Invoice, type NoRecord, type Payment, type RowBase } from '../../ledger';
import { local, message, type LocalText, type Message } from '../../messages';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { contentKey } from '../double/content';
import { finding } from '../finding';
import { compareText } from '../grouping';
import type { Finding, Severity } from '../types';
import { FEW, listOf } from './about-documents';
import { sellerOf } from './loose';
import { concernOf } from './party-concern';

/**
 * An invalid record is no record (LG 二（二）): what is void, reversed, failed or taken back does not count, and
 * what a list or statement holds besides has nothing to do with the claim. Each kind is named once; no amount
 * depends on it being named.
 */
export const noRecord: Check = {
  id: 'no-record',
  *run(ctx) {
    if (ctx.programme.subject === 'contracts' && ctx.contracts.length > 0) {
      yield* ofInvoices(ctx);
      yield* ofPayments(ctx);
    }
    if (ctx.programme.checks.some(({ check }) => check === 'related-party')) yield* ofPages(ctx);
  },
};

function* ofInvoices(ctx: CheckContext): Iterable<Finding> {
  const concerns = concernOf(ctx);
  const own = new Set(ctx.contracts);
  const matters = ({ row }: NoRecord<Invoice>): boolean => {
    const named = ctx.documents.contractsNamed(row.contractId);
    return named.length > 0 ? named.some((contract) => own.has(contract)) : concerns(sellerOf(row));
  };
  const { invoices } = ctx.ledger.noRecords;
  const foreign = invoices.filter(({ why }) => why === 'foreign').filter(matters);
  yield* said(ctx, 'warn', foreign, numberOf, (blanks) => message('check.invoices-foreign', blanks));
  const invalid = invoices.filter(({ why }) => why !== 'sale' && why !== 'foreign').filter(matters);
  yield* said(ctx, 'warn', invalid, numberOf, (blanks) => message('check.invoices-void', blanks));
  const sold = invoices.filter(({ why }) => why === 'sale');
  yield* said(ctx, 'info', sold, numberOf, (blanks) => message('check.invoices-sold', blanks));
}

function* ofPayments(ctx: CheckContext): Iterable<Finding> {
  const { payments } = ctx.ledger.noRecords;
  const of = (...reasons: NoRecord<Payment>['why'][]): NoRecord<Payment>[] =>
    payments.filter(({ why }) => reasons.includes(why));
  const concerns = concernOf(ctx);
  const ours = ({ row }: NoRecord<Payment>): boolean =>
    row.contractId !== null || concerns({ name: row.payee, code: null });
  const undone = of('failed', 'undone').filter(ours);
  yield* said(ctx, 'warn', undone, serialOf, (blanks) => message('check.payments-undone', blanks));
  const foreign = of('foreign').filter(ours);
  yield* said(ctx, 'warn', foreign, serialOf, (blanks) => message('check.payments-foreign', blanks));
  yield* said(ctx, 'warn', of('undecided'), serialOf, ({ where, count }) =>
    message('check.payments-undecided', { where, count }),
  );
  yield* said(ctx, 'info', of('booked').filter(ours), serialOf, ({ where, count }) =>
    message('records.payments-booked', { where, count }),
  );
  const [received, paid] = [of('receipt').length, of('elsewhere').length];
  yield* said(ctx, 'info', of('receipt', 'elsewhere'), serialOf, ({ where }) =>
    message('check.payments-aside', { where, received, paid }),
  );
}

function* ofPages(ctx: CheckContext): Iterable<Finding> {
  const { ownership, roles } = ctx.ledger.noRecords;
  const nameless = (): null => null;
  yield* said(ctx, 'warn', ownership, nameless, ({ where, count }) =>
    message('check.holders-of-nobody', { where, count }),
  );
  yield* said(ctx, 'warn', roles, nameless, ({ where, count }) =>
    message('check.posts-of-nobody', { where, count }),
  );
}

const numberOf = ({ number }: Invoice): string | null => number;
const serialOf = ({ serial }: Payment): string | null => serial;

interface Blanks {
  readonly where: LocalText;
  readonly count: number;
  readonly numbers: string;
}

/** One finding for all rows of a kind, in the order of what they say. */
function* said<Row extends RowBase>(
  ctx: CheckContext,
  severity: Severity,
  records: readonly NoRecord<Row>[],
  nameOf: (row: Row) => string | null,
  sentence: (blanks: Blanks) => Message,
): Iterable<Finding> {
  const rows = records.map(({ row }) => row).sort((a, b) => compareText(contentKey(a), contentKey(b)));
  const [first, ...others] = rows;
  if (!first) return;
  const numbers = listOf(
    rows.map((row) => nameOf(row) ?? `#${row.row}`),
    FEW,
  );
  yield finding(ctx, {
    check: 'no-record',
    severity,
    effect: 'none',
    message: sentence({ where: sheetsOf(rows), count: rows.length, numbers }),
    at: others.length === 0 ? first : { source: first.source, row: null },
  });
}

function sheetsOf(rows: readonly RowBase[]): LocalText {
  const names = new Map(
    rows.map(({ source: { sheet, kind } }) => [sheet ?? kind, sheet === null ? TABLES[kind].title : null]),
  );
  const all = [...names].sort(([a], [b]) => compareText(a, b));
  return local(
    all.map(([name, title]) => `「${title?.zh ?? name}」`).join(''),
    all.map(([name, title]) => title?.en ?? name).join(', '),
  );
}

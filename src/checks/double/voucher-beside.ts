import type { Contract } from '../../ledger';
import { local, message, type LocalText } from '../../messages';
import { applyRate, formatYuan, sumFen, ZERO, type Fen } from '../../money';
import { programmeOf, programmesNamed } from '../../policy';
import { contractAmountOf } from '../amounts';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { cite, finding, rowName } from '../finding';
import { districtNamed } from './matters';
import { someOf } from './some-of';

const CHECK = 'voucher-beside';

/**
 * The city's voucher and the district's money may stand beside each other (the bar is on 区级 alone), but
 * the district's base is without what the voucher pays (A10), the voucher's own clause looks at the
 * district's money (SZV 四（一）4), and the application must say that both are claimed.
 */
export const voucherBeside: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, { clause }) {
    const rows = ctx.contracts.filter(isClaimedBoth);
    if (rows.length === 0) return;
    const params = { rows: listed(rows), clause: cite(clause) };
    if (ctx.programme.id === 'SZV') {
      const said = message('check.district-beside', params);
      yield finding(ctx, { check: CHECK, severity: 'info', effect: 'none', message: said, clause });
      return;
    }
    const open = rows.filter((c) => c.voucherRedeemed === null);
    const said =
      open.length > 0 && ctx.option('lg.baseNetOfVoucher') === 'true'
        ? message('check.voucher-unstated', {
            ...params,
            rows: listed(open),
            expected: formatYuan(expectedVoucher(ctx, open)),
          })
        : message('check.voucher-beside', params);
    const severity = said.id === 'check.voucher-unstated' ? 'warn' : 'info';
    yield finding(ctx, { check: CHECK, severity, effect: 'none', message: said, clause });
  },
};

/** 申报项目 names the voucher and a programme of the district. */
function isClaimedBoth({ claimedUnder }: Contract): boolean {
  if (claimedUnder === null || districtNamed(claimedUnder).length === 0) return false;
  return programmesNamed(claimedUnder).some((p) => p.id === 'SZV');
}

/** The most that the voucher may pay for the rows, before its yearly cap. */
function expectedVoucher(ctx: CheckContext, rows: readonly Contract[]): Fen {
  const rate = programmeOf('SZV').parameters.rate('rate');
  return applyRate(sumFen(rows.map((c) => contractAmountOf(ctx, c) ?? ZERO)), rate);
}

function listed(rows: readonly Contract[]): LocalText {
  const shown = someOf(rows);
  const named = shown.map((contract) => rowName(contract, contract.id));
  const more = rows.length - shown.length;
  return local(
    named.map((n) => n.zh).join('、') + (more > 0 ? `等 ${rows.length} 份` : ''),
    named.map((n) => n.en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  );
}

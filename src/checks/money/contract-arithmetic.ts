import type { Contract } from '../../ledger';
import { message, type Message } from '../../messages';
import { formatYuan, type Fen } from '../../money';
import { contractCheck, warning, type Names, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { columnName } from '../finding';
import { rateText, taxOn, withoutTax, withTax } from '../tax';

/** Either amount may be the rounded one. */
const ROUNDING = 1;

/**
 * The amounts of a contract agree: 不含税金额 × (1 + 税率) is 含税金额. Where they do not, what the amount
 * counted has beyond what the other two columns give is at risk.
 */
export const contractArithmetic = contractCheck('contract-arithmetic', undefined, (ctx, contract, names) => {
  const { net, gross, taxRate } = contract;
  if (net === null || gross === null || net < 0 || gross < 0) return null;
  if (taxRate === null) {
    return net > gross
      ? verdict(ctx, contract, gross, message('check.contract-net-above', amounts(contract, names())))
      : null;
  }
  if (agrees(net, gross, taxRate)) return null;
  const expected = withTax(net, taxRate);
  if (Math.abs(expected - gross) <= ROUNDING) return null;
  const other = ctx.option('amount.basis') === 'incl' ? expected : withoutTax(gross, taxRate);
  const blanks = { ...amounts(contract, names()), rate: rateText(taxRate), expected: formatYuan(expected) };
  return verdict(ctx, contract, other, message('check.contract-sum', blanks));
});

/** Plainly within rounding: most rows are, and a register may be long. */
function agrees(net: number, gross: number, taxRate: number): boolean {
  return Math.abs(net + taxOn(net, taxRate) - gross) < 0.99 * ROUNDING;
}

/** `other`: what the counted amount would be if its own column were the wrong one. */
function verdict(ctx: CheckContext, contract: Contract, other: Fen, said: Message): Verdict {
  const stated = (ctx.option('amount.basis') === 'incl' ? contract.gross : contract.net) ?? other;
  const excess = Math.max(0, stated - other) as Fen;
  if (excess === 0) return warning(said, 'gross');
  const parts = [{ evidence: 'contract', key: 'contract', amount: excess }] as const;
  return { severity: 'warn', effect: 'risk', message: said, field: 'gross', parts };
}

function amounts(
  contract: Contract,
  names: Names,
): Names & Record<'netColumn' | 'grossColumn' | 'net' | 'gross', string> {
  const { source, net, gross } = contract;
  return {
    ...names,
    netColumn: columnName(source, 'net'),
    grossColumn: columnName(source, 'gross'),
    net: net === null ? '' : formatYuan(net),
    gross: gross === null ? '' : formatYuan(gross),
  };
}

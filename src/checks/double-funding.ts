import type { Contract } from '../ledger';
import { local, message, type LocalText } from '../messages';
import { addFen, applyRate, formatYuan, maxFen, sumFen, ZERO, type Fen } from '../money';
import { fundingSource } from '../policy';
import { atRisk, contractCheck, excludes } from './about-contract';
import { contractAmount } from './price';
import type { CheckContext } from './context';
import { rowName } from './finding';
import { idKey, pushTo } from './grouping';
import { once } from './recalled';
import { tableColumn } from './table-column';
import { own } from './unknown/rest';

/**
 * SZV 四（一）4: no voucher when other public money for the same project is above half of the contract;
 * exactly half passes (超过 is strict). "Same project" is tested per contract and per project, the
 * worse result counts (A21). What an amount not known yet would decide waits for it.
 */
export const doubleFunding = contractCheck(
  'double-funding',
  undefined,
  (ctx, contract, names) => {
    const single = tested(ctx, [contract]);
    const pooled =
      (contract.project === null ? null : pooledIn(ctx, ctx.contracts).get(contract.project)) ?? single;
    if (pooled.all === 0 && single.all === 0) return null;
    // The row's own money says it best; where it has none, that of its project does.
    const ownFirst = single.exceeded || (!pooled.exceeded && single.all > 0);
    const worse = ownFirst ? single : pooled;
    const field = statedIn(ctx, contract);
    const withPending = ctx.option('sz.otherCounts') === 'all';
    const params = {
      ...names(),
      ...amountsOf(worse),
      column: tableColumn(contract.source, field),
      what: message(withPending ? 'funding.with-pending' : 'funding.received'),
    };
    const gate = ctx.option('sz.doubleFunding') === 'gateOther';
    if (gate && worse.exceeded) return excludes(message('check.other-funding-above', params), field);
    const waits = [single, pooled].find(({ open, other, limit }) => open.length > 0 && other > limit);
    if (gate && waits) {
      // The row whose own amount is missing says so itself.
      if (waits.open.includes(contract)) return null;
      const said = { ...params, ...amountsOf(waits), missing: namesOf(waits.open) };
      return {
        severity: 'block',
        effect: 'incomplete',
        message: message('check.other-funding-waits', said),
        field,
      };
    }
    const flips = [single, pooled].find(({ other, all, limit }) => other <= limit && all > limit);
    if (flips) {
      const id = gate ? 'check.other-funding-pending' : 'check.other-funding-capped';
      return atRisk(message(id, { ...params, ...amountsOf(flips) }), 'pendingFunding');
    }
    const apart = [single, pooled].find((t) => t.other <= t.limit && t.apart > t.limit);
    if (gate && apart) {
      const said = { ...params, ...amountsOf(apart), ...columnsOf(contract) };
      return atRisk(message('check.other-funding-apart', said), 'fundingSource');
    }
    const id = worse.other > 0 ? 'check.other-funding' : 'check.other-funding-applied';
    return atRisk(message(id, params), field);
  },
  [own('project', poolsMoney)],
);

function columnsOf({ source }: Contract): Record<'district' | 'sourceColumn', LocalText> {
  return {
    district: tableColumn(source, 'districtFunding'),
    sourceColumn: tableColumn(source, 'fundingSource'),
  };
}

type Amounts = Record<'other' | 'all' | 'apart' | 'pending' | 'contract' | 'limit', string>;

function amountsOf({ all, other, apart, contract, limit }: Tested): Amounts {
  return {
    other: formatYuan(other),
    apart: formatYuan(apart),
    all: formatYuan(all),
    pending: formatYuan((all - other) as Fen),
    contract: formatYuan(contract),
    limit: formatYuan(limit),
  };
}

function namesOf(contracts: readonly Contract[]): LocalText {
  const rows = contracts.map((row) => rowName(row, row.id));
  return local(rows.map(({ zh }) => zh).join('、'), rows.map(({ en }) => en).join(', '));
}

/** Rows without a project may belong to one that has other money: only then does it matter which. */
function poolsMoney(ctx: CheckContext): boolean {
  return haveMoney(ctx, ctx.contracts);
}

const haveMoney = once((_, contracts: readonly Contract[]) =>
  contracts.some((contract) => moneyOf(contract).all > 0),
);

/** Other public money of a row; none of it is below zero. */
interface OtherMoney {
  readonly received: Fen;
  /** With what is applied for or not paid yet. */
  readonly all: Fen;
  /** What is received where nobody says that the money of the district is none of the rest; else the same. */
  readonly apart: Fen;
}

/** 申请中, 待批: words of 其他区级政策 by which its money is not received yet (A59). */
const NOT_YET = /申请中|申报中|待批|待审|审核中|拟申|未获|未到账|未拨付|pending/i;

/**
 * A policy of the district that the row names by itself is part of its other money, or all that is known of it;
 * where 资助来源 says that the rest comes from above the district, they add up (累计金额). Typed money counts as received unless a column or a word says that it is not (A59).
 */
function moneyOf(contract: Contract): OtherMoney {
  const { otherFunding, pendingFunding, districtFunding, districtPolicy } = contract;
  const [received, pending, district] = [otherFunding, pendingFunding, districtFunding].map((amount) =>
    maxFen(ZERO, amount ?? ZERO),
  ) as [Fen, Fen, Fen];
  const isPaid = !NOT_YET.test(districtPolicy ?? '');
  const beside = district === 0 ? 'no' : besideDistrict(contract);
  const join = beside === 'yes' ? addFen : maxFen;
  const counted = isPaid ? join(received, district) : received;
  return {
    received: counted,
    all: join(addFen(received, pending), district),
    apart: isPaid && beside === 'open' ? addFen(received, district) : counted,
  };
}

/** Whether the other money of a row is all beside that of the district, by its source. */
function besideDistrict({ fundingSource: text }: Contract): 'yes' | 'no' | 'open' {
  const kind = text === null ? 'unclear' : fundingSource(text).kind;
  if (kind === 'above') return 'yes';
  return kind === 'unclear' ? 'open' : 'no';
}

/** A20: the money received (已获得), or with what is applied for as well. */
export function otherFundingOf(ctx: CheckContext, contract: Contract): Fen {
  const { received, all } = moneyOf(contract);
  return ctx.option('sz.otherCounts') === 'all' ? all : received;
}

/** The column in which the row itself states the other money that counts, else any. */
function statedIn(
  ctx: CheckContext,
  contract: Contract,
): 'otherFunding' | 'pendingFunding' | 'districtFunding' {
  const received = ['otherFunding', 'districtFunding'] as const;
  const fields = otherFundingOf(ctx, contract) > 0 ? received : [];
  return (
    [...fields, 'otherFunding' as const, 'pendingFunding' as const, 'districtFunding' as const].find(
      (field) => (contract[field] ?? 0) > 0,
    ) ?? 'otherFunding'
  );
}

/** Other money and contract amount of one row or of several, and what the clause allows. */
interface Tested {
  readonly other: Fen;
  /** `other` with the money that is not received yet. */
  readonly all: Fen;
  /** `other` if none of it is the district's that is stated besides. */
  readonly apart: Fen;
  readonly contract: Fen;
  readonly limit: Fen;
  /** Rows whose contract amount is not known: the others' alone decide nothing but that it is enough. */
  readonly open: readonly Contract[];
  readonly exceeded: boolean;
}

function tested(ctx: CheckContext, contracts: readonly Contract[]): Tested {
  const basis = ctx.option('amount.basis');
  const known = (c: Contract): Fen | null => contractAmount(ctx, c, basis) ?? c.incurred;
  const other = sumFen(contracts.map((c) => otherFundingOf(ctx, c)));
  const all = sumFen(contracts.map((c) => moneyOf(c).all));
  const apart = sumFen(contracts.map((c) => moneyOf(c).apart));
  const contract = sumFen(contracts.map((c) => known(c) ?? ZERO));
  const open = contracts.filter((c) => known(c) === null);
  const limit = applyRate(contract, ctx.programme.parameters.rate('otherFundingLimit'));
  return { other, all, apart, contract, limit, open, exceeded: open.length === 0 && other > limit };
}

/** Each project by its name as written, tested once for all its rows; spellings of one name are pooled. */
const pooledIn = once((ctx, contracts: readonly Contract[]): ReadonlyMap<string, Tested> => {
  const groups = new Map<string, Contract[]>();
  const keys = new Map<string, string>();
  for (const contract of contracts) {
    if (contract.project === null) continue;
    let key = keys.get(contract.project);
    if (key === undefined) keys.set(contract.project, (key = idKey(contract.project)));
    pushTo(groups, key, contract);
  }
  const byKey = new Map([...groups].map(([key, rows]) => [key, tested(ctx, rows)]));
  const pooled = new Map<string, Tested>();
  for (const [name, key] of keys) {
    const result = byKey.get(key);
    if (result) pooled.set(name, result);
  }
  return pooled;
});

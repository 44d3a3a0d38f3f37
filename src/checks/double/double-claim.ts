import { local, message, type LocalText, type Message } from '../../messages';
import { formatYuan, type Fen } from '../../money';
import { programmeOf } from '../../policy';
import { atRisk, excludes, subjectCheck, warning, type Names, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { tableColumn } from '../table-column';
import { isProject, type Subject } from '../subject';
import { districtNamed, ELSEWHERE, type Payer, type Settled } from './matters';

/**
 * 措施（十七）: a matter that several policies of the district would pay for takes one of them, the
 * higher. Where it counts is settled for all programmes at once (`ctx.settled`); here each says so.
 */
export const doubleClaim = subjectCheck('double-claim', undefined, (ctx, row, names) => {
  const settled = ctx.settled.get(row);
  const silent = row.districtPolicy === null && row.districtFunding === null;
  const named = isProject(row) ? 0 : districtNamed(row.claimedUnder).length;
  if (!settled && silent && named < 2) return null;
  const said = settled ? settledVerdicts(ctx, row, settled, names) : [];
  return [...said, ...namedAlone(ctx, row, settled, names), ...unstated(row, names)];
});

function settledVerdicts(ctx: CheckContext, row: Subject, settled: Settled, names: () => Names): Verdict[] {
  const { counts, brings, matter } = settled;
  const own = ctx.programme.id;
  const rivals = [...brings.keys()].filter((payer) => payer !== own);
  if (rivals.length === 0) return [];
  const money = (payer: Payer): LocalText => moneyText(brings.get(payer) ?? null);
  const params = { ...names(), own: ctx.programme.title, mine: money(own) };
  const elsewhere = {
    ...params,
    column: tableColumn(row.source, 'districtFunding'),
    policy: row.districtPolicy ?? local('未写明哪一项', 'which policy is not said'),
    other: matter.elsewhere === null ? '' : formatYuan(matter.elsewhere),
  };
  if (counts === ELSEWHERE) {
    return [excludes(message('check.district-higher', elsewhere), 'districtFunding')];
  }
  const verdicts: Verdict[] = [];
  if (counts !== own) {
    const blanks = {
      ...params,
      column: tableColumn(row.source, 'claimedUnder'),
      kept: programmeOf(counts).title,
      theirs: money(counts),
    };
    return [excludes(message('check.claimed-higher', blanks), 'claimedUnder')];
  }
  for (const rival of rivals) {
    const said: [Message, Verdict['field']] =
      rival === ELSEWHERE
        ? [message('check.district-lower', elsewhere), 'districtFunding']
        : [
            message('check.claimed-lower', {
              ...params,
              column: tableColumn(row.source, 'claimedUnder'),
              rival: programmeOf(rival).title,
              theirs: money(rival),
            }),
            'claimedUnder',
          ];
    verdicts.push(warning(...said));
  }
  return verdicts;
}

/** 申报项目 names another programme of the district, of which nothing can be compared with this row. */
function namedAlone(
  ctx: CheckContext,
  row: Subject,
  settled: Settled | undefined,
  names: () => Names,
): Verdict[] {
  if (isProject(row)) return [];
  const others = districtNamed(row.claimedUnder).filter(
    ({ id }) => id !== ctx.programme.id && !settled?.brings.has(id),
  );
  // Where it is out for another reason, or unsettled because a cell is missing, that is to be mended first.
  const here = settled ? settled.counts === ctx.programme.id : others.every((p) => p.subject !== 'contracts');
  if (others.length === 0 || !here) return [];
  const params = {
    ...names(),
    column: tableColumn(row.source, 'claimedUnder'),
    value: row.claimedUnder ?? '',
    own: ctx.programme.title,
  };
  return [warning(message('check.claimed-twice', params), 'claimedUnder')];
}

/** What people write where there is nothing to write. */
const SAYS_NONE = /^(?:无|没有|否|未申报|不适用|[-—/]+|none|no|n\/?a)$/i;

/** Another policy is named, but not what it pays: which is higher cannot be seen. */
function unstated(row: Subject, names: () => Names): Verdict[] {
  const { districtPolicy, districtFunding } = row;
  if (districtFunding !== null && districtFunding < 0) {
    const params = {
      ...names(),
      column: tableColumn(row.source, 'districtFunding'),
      value: formatYuan(districtFunding),
    };
    return [excludes(message('check.funding-negative', params), 'districtFunding')];
  }
  if (districtPolicy === null || districtFunding !== null || SAYS_NONE.test(districtPolicy.trim())) return [];
  const params = {
    ...names(),
    column: tableColumn(row.source, 'districtFunding'),
    named: tableColumn(row.source, 'districtPolicy'),
    policy: districtPolicy,
  };
  return [atRisk(message('check.district-unstated', params), 'districtFunding')];
}

/** What a row adds; rows settled together are not told apart. */
function moneyText(amount: Fen | null): LocalText {
  if (amount === null) return local('与同类合同合并比较', 'compared together with like contracts');
  return local(`${formatYuan(amount)} 元`, `CNY ${formatYuan(amount)}`);
}

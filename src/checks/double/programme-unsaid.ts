import type { Contract } from '../../ledger';
import { local, message } from '../../messages';
import { PROGRAMMES, programmesNamed } from '../../policy';
import type { Check } from '../check';
import { cite, finding } from '../finding';
import { isAddressed } from '../scope';
import { isDistrict } from './matters';

const CHECK = 'programme-unsaid';
const DISTRICT = PROGRAMMES.filter((p) => p.subject === 'contracts' && isDistrict(p));

/**
 * Rows that say neither what they are claimed under nor what was bought are tried under every programme
 * of the district. That is no double claim, but the amounts must not be added (措施（十七）).
 */
export const programmeUnsaid: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, { clause }) {
    const count = ctx.contracts.filter(isTriedTwice).length;
    if (count === 0) return;
    const titles = DISTRICT.map((p) => p.title);
    const params = {
      count,
      programmes: local(
        titles.map((t) => `「${t.zh}」`).join(''),
        titles.map((t) => `"${t.en}"`).join(' and '),
      ),
      clause: cite(clause),
    };
    const said = message('check.programme-unsaid', params);
    yield finding(ctx, { check: CHECK, severity: 'info', effect: 'none', message: said, clause });
  },
};

function isTriedTwice(contract: Contract): boolean {
  const { claimedUnder } = contract;
  if (claimedUnder !== null && programmesNamed(claimedUnder).length > 0) return false;
  return DISTRICT.every((p) => isAddressed(contract, p));
}

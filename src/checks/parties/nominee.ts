import { plainText } from '../../identity';
import type { Ownership } from '../../ledger';
import { message } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import type { Finding } from '../types';
import { holderDoubts } from './holder-doubt';

/** 代持, 代王五持有, 委托持股, 名义股东: shares that somebody holds for another. */
const NOMINEE = /代持|代.{1,12}持[股有]|委托.{0,12}持[股有]|名义(?:股东|持股|出资)|隐名|nominee/i;
const DENIED = /(?:无|不存在|没有|未|并?非)(?:.{0,4})(?:代持|委托持股)/g;

/**
 * A holder of the supplier who holds for another: who that is does not stand in the table, so the row is at risk until it
 * does (related-parties: what the tables leave open is never clean).
 */
export function* nomineeFindings(ctx: CheckContext, applied: AppliedCheck): Iterable<Finding> {
  const { applicant, ownership } = ctx.ledger;
  if (!ctx.screening || !applicant || !ownership) return;
  yield* holderDoubts(ctx, applied, ownership.rows.filter(isNominee), (blanks) =>
    message('check.related-nominee', blanks),
  );
}

function isNominee({ relation, remark }: Ownership): boolean {
  return [relation, remark].some((text) => {
    if (text === null) return false;
    return NOMINEE.test(plainText(text).replace(DENIED, ''));
  });
}

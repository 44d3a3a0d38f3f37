import { local, message, type Message } from '../../messages';
import { formatYuan } from '../../money';
import { optionSpec, READINGS } from '../../policy';
import { MANY_ROWS } from '../alternatives';
import type { LowCase } from './low-case';

/** What the low case is, in sentences: first the whole, then each reading that lowers the total. */
export function lowCaseTexts({ readings, low, complete }: LowCase): Message[] {
  const what = readings.length === 0 ? 'plan.low-none' : low === null ? 'plan.low-unknown' : 'plan.low-note';
  const partial = complete ? [] : [message('plan.low-partial', { rows: MANY_ROWS })];
  // Of a few readings it is not said that they were all.
  const whole = complete || readings.length > 0 ? [message(what)] : [];
  const each = readings.map(({ option, value, total }) => {
    const asked = READINGS.find(({ id }) => id === optionSpec(option)?.question);
    const question = local(asked?.question ?? option, asked?.en ?? option);
    return message('plan.low-reading', { question, option, value, total: formatYuan(total) });
  });
  return [...whole, ...partial, ...each];
}

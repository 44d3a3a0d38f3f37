/** Seconds after midnight: 64_800 is 18:00, 86_400 the end of the day (24:00). */
export type SecondOfDay = number & { readonly __unit: 'second-of-day' };

/** Seconds of a day. */
export const DAY = 86_400;

/** Whether the parts of a time, as written, can be one; what is not written counts as nothing. */
export function isTime(hour?: string, minute?: string, second?: string): boolean {
  return Number(hour ?? 0) <= 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) < 60;
}

/** A time of day alone: "18:00", or the fraction of a day that Excel keeps it as. Undefined: none. */
export function parseTime(cell: unknown): SecondOfDay | undefined {
  if (typeof cell === 'number') {
    return cell >= 0 && cell <= 1 ? (Math.round(cell * DAY) as SecondOfDay) : undefined;
  }
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || !isTime(match[1], match[2], match[3])) return undefined;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) as SecondOfDay;
}

/** "18:00", with seconds only where there are some. */
export function formatTime(time: SecondOfDay): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hour, minute, second] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
  return `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
}

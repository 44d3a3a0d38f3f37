/** How often and how long one thing may be supported. */
export interface TimesLimit {
  readonly maxTimes: number;
  readonly maxYears: number;
  /** Supports that count before the first of the rows. */
  readonly already: number;
}

export type TimesVerdict = 'counts' | 'beyond-times' | 'beyond-years';

/**
 * Times and years (连续支持次数、时间): the years of supports in order of time, the first year of all
 * supports, and which of them still count. A support beyond the limit uses up no further time.
 * Unknown years (null) cannot be beyond the years.
 */
export function limitTimes(
  years: readonly (number | null)[],
  firstYear: number | null,
  { maxTimes, maxYears, already }: TimesLimit,
): TimesVerdict[] {
  let used = already;
  return years.map((year) => {
    if (used >= maxTimes) return 'beyond-times';
    if (year !== null && firstYear !== null && year - firstYear >= maxYears) return 'beyond-years';
    used += 1;
    return 'counts';
  });
}

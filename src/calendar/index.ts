/**
 * A civil date (y-m-d, no time zone) as its 1900-system serial: days since 1899-12-30.
 * Dates compare and subtract as numbers, and an Excel serial is one without conversion.
 */
export type CivilDate = number & { readonly __unit: 'civil-date' };

/** An inclusive interval of civil dates: both `start` and `end` belong to it. */
export interface DateWindow {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

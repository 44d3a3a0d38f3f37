/** A line of a sheet by field: text, a number, or an ISO date for a date column; absent is blank. */
export type SheetRow<Row> = {
  readonly [Field in Exclude<keyof Row & string, 'row' | 'source'>]?: string | number;
};

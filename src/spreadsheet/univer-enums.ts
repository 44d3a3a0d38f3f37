import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';

/**
 * Univer's enums as the values they have in its snapshots. Importing the enums themselves would load
 * Univer, which takes longer than reading a whole workbook; a test holds these against them.
 */
export const NO = 0 as unknown as BooleanNumber;
export const YES = 1 as unknown as BooleanNumber;
export const TEXT = 1 as unknown as CellValueType;
export const NUMBER = 2 as unknown as CellValueType;
export const BOOLEAN = 3 as unknown as CellValueType;
export const CHINESE = 'zhCN' as unknown as LocaleType;
export const WRAP = 3 as unknown as WrapStrategy;

/** By their names in a file. */
export const HORIZONTAL = numbered('left center right justify') as ReadonlyMap<string, HorizontalAlign>;
export const VERTICAL = numbered('top center bottom') as ReadonlyMap<string, VerticalAlign>;
export const LINES = numbered(
  'thin hair dotted dashed dashDot dashDotDot double medium mediumDashed mediumDashDot mediumDashDotDot ' +
    'slantDashDot thick',
) as ReadonlyMap<string, BorderStyleTypes>;

function numbered(names: string): ReadonlyMap<string, unknown> {
  return new Map(names.split(' ').map((name, i) => [name, i + 1]));
}

/** The name that stands for a value, undefined when none does. */
export function nameOf(values: ReadonlyMap<string, unknown>, value: unknown): string | undefined {
  for (const [name, known] of values) if (known === value) return name;
  return undefined;
}

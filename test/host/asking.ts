const ASKS =
  /^(?:read|used|calculationMode$|sheets$|tables$|names$|selection$|settings$|spillAt$|mergedAreas$|activeSheetId$|recalculate$|subscribe$)/;

/** Whether the member of a workbook asks and leaves it as it is; every other one counts as a change. */
export function isAsking(member: string): boolean {
  return ASKS.test(member);
}

type Values = readonly (readonly unknown[])[];

/** Whether two ranges hold the same, blanks aside: they may come as '', null or 0. */
export function sameCells(a: Values, b: Values): boolean {
  return a.length === b.length && a.every((row, i) => sameRow(row, b[i] ?? []));
}

function sameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((cell, i) => sameCell(cell, b[i]));
}

export function sameCell(a: unknown, b: unknown): boolean {
  return a === b || (mayBeBlank(a) && mayBeBlank(b));
}

function mayBeBlank(cell: unknown): boolean {
  return cell === '' || cell === 0 || cell === null || cell === undefined;
}

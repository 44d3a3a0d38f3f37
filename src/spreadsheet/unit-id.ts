let given = 0;

/**
 * A name for a workbook in the engine that no other has had. What Univer keeps of formulas outlives a workbook and is
 * shared by all engines of the process: only the name tells whose it is.
 */
export function freshUnitId(): string {
  given += 1;
  return `book${String(given)}`;
}

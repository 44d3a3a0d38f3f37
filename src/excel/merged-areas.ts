import type { Area } from './area';
import { excelFault } from './fault';
import { supports } from './supports';

/** A sheet and the area of it in which merged cells are asked for. */
export interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
}

const GEOMETRY = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/**
 * The merged areas of each of the sheets, counted from 0 in the sheet. Undefined where Excel cannot tell: before
 * ExcelApi 1.13, and for a sheet where it does not answer.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  sheets: readonly Asked[],
): Promise<readonly (readonly Area[] | undefined)[]> {
  if (!supports('1.13') || sheets.length === 0) return sheets.map(() => undefined);
  try {
    return await answered(context, sheets);
  } catch (error) {
    if (!isTooMany(error)) throw error;
  }
  const found: (readonly Area[] | undefined)[] = [];
  for (const sheet of sheets) found.push(await inHalves(context, sheet));
  return found;
}

async function answered(context: Excel.RequestContext, sheets: readonly Asked[]): Promise<Area[][]> {
  const merged = sheets.map(({ sheet, used }) =>
    sheet
      .getRangeByIndexes(used.row, used.column, used.rows, used.columns)
      .getMergedAreasOrNullObject()
      .load('areaCount'),
  );
  await context.sync();
  const areas = merged.map((found) => (found.isNullObject ? null : found.areas.load(GEOMETRY)));
  if (areas.some((found) => found !== null)) await context.sync();
  return areas.map((found) =>
    (found?.items ?? []).map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    })),
  );
}

/** Excel refuses to list more than 512 areas of a range, and does not say so with a code of its own. */
function isTooMany(error: unknown): boolean {
  const kind = excelFault(error)?.kind;
  return kind === 'other' || kind === 'denied' || kind === 'too-large';
}

/** The areas of the upper and the lower half; those over the cut are known by the two rows beside it. */
async function inHalves(
  context: Excel.RequestContext,
  { sheet, used }: Asked,
): Promise<readonly Area[] | undefined> {
  try {
    return (await answered(context, [{ sheet, used }]))[0];
  } catch (error) {
    if (!isTooMany(error)) throw error;
  }
  if (used.rows < 2) return undefined;
  const half = Math.floor(used.rows / 2);
  const upper = await inHalves(context, { sheet, used: { ...used, rows: half } });
  const lower = await inHalves(context, {
    sheet,
    used: { ...used, row: used.row + half, rows: used.rows - half },
  });
  if (!upper || !lower) return undefined;
  const seam = await inHalves(context, { sheet, used: { ...used, row: used.row + half - 1, rows: 2 } });
  return seam && joined([...upper, ...lower], seam, used.row + half);
}

/** One area for the parts of each that reaches over row `cut`, whether Excel gave it whole or in parts. */
function joined(parts: readonly Area[], seam: readonly Area[], cut: number): Area[] {
  const over = seam.filter(({ row, rows }) => row < cut && row + rows > cut);
  const wholes = over.map((area) => {
    const own = [area, ...parts.filter((part) => isPart(part, area, cut))];
    const top = Math.min(...own.map(({ row }) => row));
    return { ...area, row: top, rows: Math.max(...own.map(({ row, rows }) => row + rows)) - top };
  });
  return [...parts.filter((part) => !over.some((area) => isPart(part, area, cut))), ...wholes];
}

function isPart(part: Area, area: Area, cut: number): boolean {
  return part.column === area.column && part.row <= cut && part.row + part.rows >= cut;
}

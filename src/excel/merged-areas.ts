import type { Area } from './area';
import { excelFault } from './fault';
import { areaOf, PLACES } from './range-area';
import { supports } from './supports';

/** A sheet and the area of it in which merged cells are asked for. */
export interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
}

type Merged = readonly Area[] | undefined;

/**
 * The merged areas of each of the sheets, counted from 0 in the sheet, in one request. Undefined where Excel cannot
 * tell: before ExcelApi 1.13, and for a sheet where it does not answer.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  sheets: readonly Asked[],
): Promise<readonly Merged[]> {
  if (!supports('1.13') || sheets.length === 0) return sheets.map(() => undefined);
  try {
    return await answered(context, sheets);
  } catch (error) {
    if (!isTooMany(error)) throw error;
  }
  const [only, ...others] = sheets;
  if (only && others.length === 0) return [await inHalves(context, only)];
  const half = Math.ceil(sheets.length / 2);
  return [
    ...(await mergedAreas(context, sheets.slice(0, half))),
    ...(await mergedAreas(context, sheets.slice(half))),
  ];
}

async function answered(context: Excel.RequestContext, sheets: readonly Asked[]): Promise<Area[][]> {
  const merged = sheets.map(({ sheet, used }) =>
    sheet
      .getRangeByIndexes(used.row, used.column, used.rows, used.columns)
      .getMergedAreasOrNullObject()
      .load(PLACES),
  );
  await context.sync();
  return merged.map((found) => (found.isNullObject ? [] : found.areas.items.map(areaOf)));
}

/** Excel refuses to list more than 512 areas of a range, and does not say so with a code of its own. */
function isTooMany(error: unknown): boolean {
  const kind = excelFault(error)?.kind;
  return kind === 'other' || kind === 'denied' || kind === 'too-large';
}

/** The areas of the upper and the lower half; those over the cut are known by the two rows beside it. */
async function inHalves(context: Excel.RequestContext, { sheet, used }: Asked): Promise<Merged> {
  if (used.rows < 2) return undefined;
  const half = Math.floor(used.rows / 2);
  const within = async (row: number, rows: number): Promise<Merged> =>
    (await mergedAreas(context, [{ sheet, used: { ...used, row, rows } }]))[0];
  const upper = await within(used.row, half);
  const lower = await within(used.row + half, used.rows - half);
  if (!upper || !lower) return undefined;
  const seam = await within(used.row + half - 1, 2);
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

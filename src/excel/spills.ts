import type { Area } from './area';
import { areaOf, PLACE } from './range-area';
import { supports } from './supports';

/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** The area that a formula spills into. */
interface Spill {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** To ask for one takes 2 KB, and Excel on the web refuses requests above 5 MB. */
const PLACES_A_REQUEST = 1000;

/** The areas of the spilled formulas that fill any of the given cells. None before Excel had any. */
export async function spillsAt(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly Spill[]> {
  if (!supports('1.12')) return [];
  const found: Spill[] = [];
  for (let done = 0; done < places.length; done += PLACES_A_REQUEST) {
    found.push(...(await askedAtOnce(context, places.slice(done, done + PLACES_A_REQUEST))));
  }
  return found;
}

async function askedAtOnce(context: Excel.RequestContext, places: readonly Place[]): Promise<Spill[]> {
  const asked = places.flatMap(({ sheet, row, column }) => {
    const cell = sheet.getCell(row, column);
    // The cell of the formula itself has no parent; the others know of nothing but theirs.
    return [cell, cell.getSpillParentOrNullObject()].map((anchor) => ({
      sheet,
      range: anchor.getSpillingToRangeOrNullObject().load(PLACE),
    }));
  });
  await context.sync();
  return asked
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({ sheet, area: areaOf(range) }));
}

import { readFile } from 'node:fs/promises';
import { cellAddress, fileSpills, openWorkbook, sheetValues, type WorkbookFile } from '../../src/spreadsheet';

export interface Comparison {
  /** Cells outside spilled blocks that show what they showed. */
  readonly cells: number;
  /** The others, each with what it shows now. */
  readonly changed: readonly string[];
  /** Blocks that array formulas fill. A program calculates these at opening, whatever results a file holds. */
  readonly spilled: number;
  readonly spilledLost: number;
}

/** A workbook before and after another program opened and saved it. */
export async function compare(before: string, after: string): Promise<Comparison> {
  const [one, other] = await Promise.all([open(before), open(after)]);
  const now = shown(other);
  const blocks = fileSpills(one);
  const inBlocks = new Set(blocks.flatMap((block) => placesOf(one, block)));
  const changed = [...shown(one)].filter(([place, value]) => !isSame(value, now.get(place)));
  return {
    cells: [...shown(one).keys()].filter((place) => !inBlocks.has(place)).length - outside(changed).length,
    changed: outside(changed).map(
      ([place, value]) => `${place}: ${String(value)} → ${String(now.get(place))}`,
    ),
    spilled: blocks.length,
    spilledLost: blocks.filter((block) =>
      placesOf(one, block).some((p) => changed.some(([place]) => place === p)),
    ).length,
  };

  function outside(cells: typeof changed): typeof changed {
    return cells.filter(([place]) => !inBlocks.has(place));
  }
}

async function open(file: string): Promise<WorkbookFile> {
  return openWorkbook(new Uint8Array(await readFile(file)));
}

/** What the cells that are not blank show, by sheet and address. */
function shown(book: WorkbookFile): Map<string, unknown> {
  const sheets = sheetValues(book.snapshot, fileSpills(book));
  return new Map(
    sheets.flatMap(({ name, values }) =>
      values.flatMap((row, r) =>
        row.flatMap((value, c): [string, unknown][] =>
          value === '' ? [] : [[`${name}!${cellAddress(r, c)}`, value]],
        ),
      ),
    ),
  );
}

function placesOf({ snapshot }: WorkbookFile, block: ReturnType<typeof fileSpills>[number]): string[] {
  const name = snapshot.sheets[block.sheetId]?.name ?? '';
  return block.values.flatMap((row, r) =>
    row.map((_, c) => `${name}!${cellAddress(block.row + r, block.column + c)}`),
  );
}

/** LibreOffice writes numbers to fifteen digits. */
function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return before === after;
  return before.toPrecision(15) === after.toPrecision(15);
}

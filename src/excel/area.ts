/** A rectangle of cells of one sheet. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Something that wants the cells of an area. */
export interface Piece {
  readonly area: Area;
}

/**
 * How many cells one request asks for. Excel on the web refuses answers above 5 MB; at 80 bytes a cell, which is a
 * long company name, this stays under it. Longer cells are met by halving.
 */
const CELLS_A_BLOCK = 50_000;

/** Cuts an area into blocks of whole rows, top to bottom, of at most `cells` cells but at least one row. */
export function rowBlocks(area: Area, cells = CELLS_A_BLOCK): Area[] {
  const rows = Math.max(1, Math.floor(cells / Math.max(1, area.columns)));
  const blocks: Area[] = [];
  for (let done = 0; done < area.rows; done += rows) {
    blocks.push({ ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) });
  }
  return blocks;
}

/** Puts pieces that follow each other into groups of at most `cells` cells: fewer requests for many small sheets. */
export function groupPieces<P extends Piece>(pieces: readonly P[], cells = CELLS_A_BLOCK): P[][] {
  const groups: P[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = piece.area.rows * piece.area.columns;
    const group = size <= room ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([piece]);
    else group.push(piece);
    room = (group === undefined ? cells : room) - size;
  }
  return groups;
}

/** The same pieces in two smaller groups, in order; null for a single row, which cannot be cut. */
export function halve<P extends Piece>(pieces: readonly P[]): [P[], P[]] | null {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const { row, rows } = only.area;
  if (rows < 2) return null;
  const upper = Math.ceil(rows / 2);
  return [
    [{ ...only, area: { ...only.area, rows: upper } }],
    [{ ...only, area: { ...only.area, row: row + upper, rows: rows - upper } }],
  ];
}

/** The cells of `inner` within `values`, whose first cell stands where `outer` starts. */
export function cut(values: readonly unknown[][], outer: Area, inner: Area): unknown[][] {
  const left = inner.column - outer.column;
  return values
    .slice(inner.row - outer.row, inner.row - outer.row + inner.rows)
    .map((row) => row.slice(left, left + inner.columns));
}

/** Whether all of `inner` lies in `outer`. */
export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What two areas share; null when it is nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What of some areas lies in `outer`, counted from its first cell. */
export function within(areas: readonly Area[], outer: Area): Area[] {
  return areas.flatMap((area) => {
    const shared = intersection(area, outer);
    return shared ? [{ ...shared, row: shared.row - outer.row, column: shared.column - outer.column }] : [];
  });
}

/** A copy of `values` in which the cells of the `taken` areas are blank. */
export function blank(values: readonly unknown[][], outer: Area, taken: readonly Area[]): unknown[][] {
  const rest = values.map((row) => [...row]);
  for (const { row, column, rows, columns } of taken) {
    const left = column - outer.column;
    for (const cells of rest.slice(row - outer.row, row - outer.row + rows)) {
      cells.fill('', left, left + columns);
    }
  }
  return rest;
}

/** True when no cell holds anything: Excel gives a blank cell as ''. */
export function isBlank(values: readonly unknown[][]): boolean {
  return values.every((row) => row.every((cell) => cell === '' || cell === null));
}

import type { Area, CellChange } from '../host';

type Line = 'row' | 'column';

/** Where an area is after rows or columns, `lines`, came or went; undefined when the change moves no cells. */
export function moveOf(change: CellChange, lines: Area): ((area: Area) => Area | undefined) | undefined {
  const { row, column, rows, columns } = lines;
  switch (change) {
    case 'RowInserted':
      return (area) => afterInsertion(area, 'row', row, rows);
    case 'RowDeleted':
      return (area) => afterRemoval(area, 'row', row, rows);
    case 'ColumnInserted':
      return (area) => afterInsertion(area, 'column', column, columns);
    case 'ColumnDeleted':
      return (area) => afterRemoval(area, 'column', column, columns);
    default:
      return undefined;
  }
}

/** Where an area is after `count` rows (or columns) were put in before line `at`; inside it grows. */
export function afterInsertion(area: Area, line: Line, at: number, count: number): Area {
  const { start, size } = span(area, line);
  if (at <= start) return withSpan(area, line, start + count, size);
  if (at < start + size) return withSpan(area, line, start, size + count);
  return area;
}

/** Where an area is after `count` rows (or columns) from line `at` on were taken out; undefined when none of it is left. */
export function afterRemoval(area: Area, line: Line, at: number, count: number): Area | undefined {
  const { start, size } = span(area, line);
  const end = start + size;
  const before = Math.min(Math.max(start - at, 0), count);
  const inside = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return size > inside ? withSpan(area, line, start - before, size - inside) : undefined;
}

function span(area: Area, line: Line): { start: number; size: number } {
  return line === 'row' ? { start: area.row, size: area.rows } : { start: area.column, size: area.columns };
}

function withSpan(area: Area, line: Line, start: number, size: number): Area {
  return line === 'row' ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size };
}

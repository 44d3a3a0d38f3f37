import { intersection, matrix, union } from './areas';
import type { Area, CellInput, CellStyle, CellValue, ClearWhat, SharedStyle } from './model';

/** One cell: what was typed in, what it came to, and how it looks. */
interface Cell {
  value: CellValue;
  formula?: string;
  numberFormat: string;
  style: CellStyle;
}

const PLAIN: CellStyle = {
  fill: '',
  fontColor: '#000000',
  bold: false,
  italic: false,
  wrapText: false,
  verticalAlignment: 'Bottom',
};
/** What Excel gives a column of a new sheet, in points. */
const USUAL_WIDTH = 48;

/** What a formula comes to when it is entered. */
export type ResultOf = (formula: string) => CellValue;

/** The cells of one sheet. It calculates nothing: a formula keeps the value that it was entered with or given. */
export class MemorySheet {
  private readonly cells = new Map<string, Cell>();
  private readonly widths = new Map<number, number>();
  private spills: readonly Area[] = [];

  constructor(private readonly resultOf: ResultOf) {}

  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.value ?? '');
  }

  formulas(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.formula ?? cell?.value ?? '');
  }

  text(area: Area): string[][] {
    return this.read(area, (cell) => textOf(cell?.value ?? ''));
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, (cell) => cell?.numberFormat ?? 'General');
  }

  style(area: Area): SharedStyle {
    const styles = this.read(area, (cell) => cell?.style ?? PLAIN).flat();
    const shared = <Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null => {
      const first = styles[0]?.[key] ?? PLAIN[key];
      return styles.every((style) => style[key] === first) ? first : null;
    };
    return {
      fill: shared('fill'),
      fontColor: shared('fontColor'),
      bold: shared('bold'),
      italic: shared('italic'),
      wrapText: shared('wrapText'),
      verticalAlignment: shared('verticalAlignment'),
    };
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === '' && cell.formula === undefined) continue;
      const { row, column } = place(key);
      const here = { row, column, rows: 1, columns: 1 };
      used = used ? union(used, here) : here;
    }
    return used;
  }

  /** The area that the results of a formula fill, of which the cell is one; as long as the formula is there. */
  spillAt(row: number, column: number): Area | undefined {
    const here = { row, column, rows: 1, columns: 1 };
    return this.spills.find(
      (area) =>
        intersection(area, here) && this.cells.get(keyOf(area.row, area.column))?.formula !== undefined,
    );
  }

  write(area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.each(area, inputs, (input, row, column) => {
      if (input === null) return;
      const cell = this.cell(row, column);
      delete cell.formula;
      if (typeof input === 'object') cell.value = input.text;
      else if (typeof input === 'string' && input.startsWith('=')) {
        cell.value = this.resultOf(input);
        cell.formula = input;
      } else cell.value = input;
    });
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.each(area, formats, (format, row, column) => {
      if (format !== null) this.cell(row, column).numberFormat = format;
    });
  }

  writeStyle(area: Area, style: Partial<CellStyle>): void {
    matrix(area, (row, column) => {
      const cell = this.cell(row, column);
      cell.style = { ...cell.style, ...style };
    });
  }

  columnWidth({ column, columns }: Area): number | null {
    const [first = USUAL_WIDTH, ...others] = Array.from(
      { length: columns },
      (_, i) => this.widths.get(column + i) ?? USUAL_WIDTH,
    );
    return others.every((width) => width === first) ? first : null;
  }

  setColumnWidth({ column, columns }: Area, points: number): void {
    for (let i = 0; i < columns; i += 1) this.widths.set(column + i, points);
  }

  /** Gives the cells the values that a calculation would have found, and leaves their formulas. */
  setResults(area: Area, values: readonly (readonly CellValue[])[]): void {
    const first = this.cells.get(keyOf(area.row, area.column));
    if (first?.formula !== undefined && area.rows * area.columns > 1) this.spills = [...this.spills, area];
    this.each(area, values, (value, row, column) => {
      this.cell(row, column).value = value;
    });
  }

  clear(area: Area, what: ClearWhat): void {
    for (const [key, cell] of this.cells) {
      if (!intersection(area, { ...place(key), rows: 1, columns: 1 })) continue;
      if (what === 'All') this.cells.delete(key);
      if (what === 'Contents') {
        cell.value = '';
        delete cell.formula;
      }
      if (what === 'Formats') Object.assign(cell, { numberFormat: 'General', style: PLAIN });
    }
  }

  private read<T>(area: Area, pick: (cell: Cell | undefined) => T): T[][] {
    return matrix(area, (row, column) => pick(this.cells.get(keyOf(row, column))));
  }

  private each<T>(
    area: Area,
    given: readonly (readonly T[])[],
    visit: (item: T, row: number, column: number) => void,
  ): void {
    given.forEach((line, down) => {
      line.forEach((item, right) => {
        visit(item, area.row + down, area.column + right);
      });
    });
  }

  private cell(row: number, column: number): Cell {
    const key = keyOf(row, column);
    const cell = this.cells.get(key) ?? { value: '', numberFormat: 'General', style: PLAIN };
    this.cells.set(key, cell);
    return cell;
  }
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function place(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

function textOf(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

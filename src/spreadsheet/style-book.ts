import type { IStyleData } from '@univerjs/core';
import { toGridStyle } from './styles';
import { themeColor } from './xlsx';
import type { FileStyle, FileWorkbook } from './xlsx';

/** Gives every distinct style of a file one id in the grid. */
export class StyleBook {
  private readonly ids = new Map<string, string>();
  private readonly files = new Map<string, FileStyle>();
  private readonly grid: Record<string, IStyleData> = {};
  private readonly partNumbers = new WeakMap<object, number>();
  private nextPart = 1;

  constructor(private readonly workbook: FileWorkbook) {}

  id(style: FileStyle): string {
    const key = this.key(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `file${String(this.ids.size + 1)}`;
    this.ids.set(key, id);
    this.files.set(id, style);
    this.grid[id] = toGridStyle(style, (theme, tint) => themeColor(this.workbook, theme, tint));
    return id;
  }

  gridStyles(): Record<string, IStyleData> {
    return this.grid;
  }

  fileStyles(): ReadonlyMap<string, FileStyle> {
    return this.files;
  }

  /** Cells share the parts of their styles, so a style is told by which parts it has. */
  private key(style: FileStyle): string {
    const parts = [style.font, style.fill, style.border, style.alignment, style.protection];
    return `${parts.map((part) => this.partNumber(part)).join(' ')} ${style.numFmt ?? ''}`;
  }

  private partNumber(part: object | undefined): number {
    if (part === undefined) return 0;
    const known = this.partNumbers.get(part);
    if (known !== undefined) return known;
    this.partNumbers.set(part, this.nextPart);
    return this.nextPart++;
  }
}

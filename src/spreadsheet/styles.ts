import type { IBorderData, IStyleData } from '@univerjs/core';
import { HORIZONTAL, LINES, nameOf, VERTICAL, WRAP, YES } from './univer-enums';
import type { FileStyle } from './xlsx';

/** Cell styles in the file's terms and in the grid's. */
type ThemeColor = (theme: number, tint: number | undefined) => string | null;
type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;
type FileBorders = NonNullable<FileStyle['border']>;
type FileLine = NonNullable<FileBorders['top']>['style'];
type FileAlignment = NonNullable<FileStyle['alignment']>;

export function toGridStyle(style: FileStyle, theme: ThemeColor): IStyleData {
  const rgb = (color: FileColor | undefined) => gridColor(color, theme);
  const { font, alignment } = style;
  const fill =
    style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? style.fill.fgColor : undefined;
  return compact({
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold === true ? YES : undefined,
    it: font?.italic === true ? YES : undefined,
    ul: font?.underline === undefined || font.underline === false ? undefined : { s: YES },
    st: font?.strikethrough === true ? { s: YES } : undefined,
    cl: rgb(font?.color),
    bg: rgb(fill),
    bd: gridBorders(style.border, rgb),
    n: style.numFmt === undefined || style.numFmt === 'General' ? undefined : { pattern: style.numFmt },
    ht: HORIZONTAL.get(alignment?.horizontal ?? ''),
    vt: VERTICAL.get(alignment?.vertical ?? ''),
    tb: alignment?.wrapText === true ? WRAP : undefined,
  });
}

function gridColor(color: FileColor | undefined, theme: ThemeColor): { rgb: string } | undefined {
  const rgb = color?.rgb ?? (color?.theme === undefined ? null : theme(color.theme, color.tint));
  return rgb == null ? undefined : { rgb: `#${rgb.slice(-6)}` };
}

const SIDES = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;

function gridBorders(
  border: FileBorders | undefined,
  rgb: (color: FileColor | undefined) => { rgb: string } | undefined,
): IBorderData | undefined {
  const sides: IBorderData = {};
  for (const [key, name] of SIDES) {
    const side = border?.[name];
    const line = LINES.get(side?.style ?? '');
    if (line === undefined) continue;
    sides[key] = { s: line, cl: rgb(side?.color) ?? { rgb: '#000000' } };
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}

/** For cells whose style was made in the grid; what came from the file goes back as it was. */
export function toFileStyle(style: IStyleData): FileStyle {
  const color = fileColor(style.bg);
  return compact({
    font: orNothing(
      compact({
        name: style.ff ?? undefined,
        size: style.fs,
        bold: style.bl === YES ? true : undefined,
        italic: style.it === YES ? true : undefined,
        underline: style.ul?.s === YES ? true : undefined,
        strikethrough: style.st?.s === YES ? true : undefined,
        color: fileColor(style.cl),
      }),
    ),
    fill: color === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: color },
    border: fileBorders(style.bd),
    alignment: orNothing(
      compact({
        horizontal: nameOf(HORIZONTAL, style.ht) as FileAlignment['horizontal'],
        vertical: nameOf(VERTICAL, style.vt) as FileAlignment['vertical'],
        wrapText: style.tb === WRAP ? true : undefined,
      }),
    ),
    numFmt: style.n?.pattern,
  } satisfies { [K in keyof FileStyle]: FileStyle[K] | undefined });
}

function fileColor(color: IStyleData['cl']): { rgb: string } | undefined {
  const rgb = color?.rgb;
  if (rgb == null) return undefined;
  if (rgb.startsWith('#')) return { rgb: rgb.slice(1).toUpperCase() };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts === null) return undefined;
  return {
    rgb: parts
      .slice(1, 4)
      .map((n) => Number(n).toString(16).padStart(2, '0').toUpperCase())
      .join(''),
  };
}

function fileBorders(border: IStyleData['bd']): FileBorders | undefined {
  const sides: FileBorders = {};
  for (const [key, name] of SIDES) {
    const side = border?.[key];
    const style = nameOf(LINES, side?.s) as FileLine | undefined;
    if (side == null || style === undefined) continue;
    const color = fileColor(side.cl);
    sides[name] = color === undefined ? { style } : { style, color };
  }
  return orNothing(sides);
}

type Compact<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function compact<T extends object>(value: T): Partial<Compact<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<Compact<T>>;
}

function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

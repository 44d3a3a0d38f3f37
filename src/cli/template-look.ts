import type { NewCell } from '../spreadsheet';

type Style = NonNullable<NewCell['style']>;

const INK = { rgb: '1F2A37' };
const QUIET = { rgb: '6B7280' };
const LINE = { rgb: 'C9D1DB' };
const PALE = { rgb: 'E9EEF4' };

const font = (size: number, more: Style['font'] = {}): Style['font'] => ({
  name: '等线',
  size,
  color: INK,
  ...more,
});
const under: Style['border'] = { bottom: { style: 'thin', color: LINE } };

/** How the template looks: dark ink, a pale header, no colour that means nothing. */
export const LOOK = {
  title: { font: font(18, { bold: true }) },
  text: { font: font(11), alignment: { vertical: 'top', wrapText: true } },
  quiet: { font: font(10, { color: QUIET }), alignment: { vertical: 'top', wrapText: true } },
  header: {
    font: font(11, { bold: true }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: PALE },
    border: under,
    alignment: { vertical: 'center' },
  },
  cell: { font: font(11), alignment: { vertical: 'center' } },
  amount: { font: font(14, { bold: true }), border: under, numFmt: '#,##0.00' },
} as const satisfies Record<string, Style>;

/** A cell's style with a number format. */
export function formatted(numFmt: string): Style {
  return { ...LOOK.cell, numFmt };
}

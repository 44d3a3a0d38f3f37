import type { CellStyle } from 'hucre/xlsx';

/** The one look of the example: dark ink on white, a pale header, no colour that means nothing. */
const INK = { rgb: '1F2A37' };
const QUIET = { rgb: '6B7280' };
const LINE = { rgb: 'C9D1DB' };
const PALE = { rgb: 'E9EEF4' };
const FONT = '等线';

const font = (size: number, more: CellStyle['font'] = {}): CellStyle['font'] => ({
  name: FONT,
  size,
  color: INK,
  ...more,
});
const pale: CellStyle['fill'] = { type: 'pattern', pattern: 'solid', fgColor: PALE };
const under: CellStyle['border'] = { bottom: { style: 'thin', color: LINE } };

export const FORMATS = {
  money: '#,##0.00',
  /** Where most lines of a column are zero, a dash says so without noise. */
  sparse: '#,##0.00;-#,##0.00;"–"',
  date: 'yyyy-mm-dd',
  percent: '0%',
  count: '0',
  text: '@',
} as const;

export const LOOK = {
  title: { font: font(18, { bold: true }), alignment: { vertical: 'center' } },
  section: { font: font(12, { bold: true }), border: under, alignment: { vertical: 'center' } },
  text: { font: font(11), alignment: { vertical: 'center', wrapText: true } },
  wrapped: { font: font(11), alignment: { vertical: 'center', wrapText: true } },
  quiet: { font: font(10, { color: QUIET }), alignment: { vertical: 'center' } },
  remark: {
    font: font(10, { color: QUIET }),
    border: under,
    alignment: { vertical: 'center', indent: 1 },
  },
  header: {
    font: font(11, { bold: true }),
    fill: pale,
    border: under,
    alignment: { vertical: 'center' },
  },
  heads: {
    font: font(11, { bold: true }),
    fill: pale,
    border: under,
    alignment: { vertical: 'center', wrapText: true },
  },
  cell: { font: font(11), alignment: { vertical: 'center' } },
  number: { font: font(11), numFmt: FORMATS.count, alignment: { vertical: 'center', horizontal: 'center' } },
  line: { font: font(11), border: under, alignment: { vertical: 'center' } },
  amount: {
    font: font(14, { bold: true }),
    border: under,
    numFmt: FORMATS.money,
    alignment: { vertical: 'center', horizontal: 'right' },
  },
  sum: {
    font: font(11),
    border: under,
    numFmt: FORMATS.money,
    alignment: { vertical: 'center', horizontal: 'right' },
  },
  choice: { font: font(11, { bold: true }), fill: pale, border: under, alignment: { vertical: 'center' } },
} as const satisfies Record<string, CellStyle>;

/** A style with a number format. */
export function formatted(style: CellStyle, numFmt: string): CellStyle {
  return { ...style, numFmt };
}

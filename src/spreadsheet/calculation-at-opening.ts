import { Parts, withTexts } from './parts';

const WORKBOOK = 'xl/workbook.xml';
/** The calculation of Excel 2019 and later: results that it left are shown as they are. */
const CALCULATED = '<calcPr calcId="191029"/>';

/**
 * The file without the order to calculate all of it at opening, which the file library writes into each.
 * Excel would follow it before its add-ins are there, and a spreadsheet without add-ins would put #NAME? in
 * the place of every amount.
 */
export function withoutFullCalculation(bytes: Uint8Array): Uint8Array {
  const xml = Parts.of(bytes).text(WORKBOOK) ?? '';
  return withTexts(bytes, [{ path: WORKBOOK, xml: xml.replace(/<calcPr\b[^>]*\/>/, CALCULATED) }]);
}

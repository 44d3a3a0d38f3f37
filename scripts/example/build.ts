import { OPTIONS, type OptionSpec } from '../../src/policy';
import { newWorkbook } from '../../src/spreadsheet';
import { frontPage } from './front-page';
import { DEFECTIVE_REGISTER, defectSheet } from './review/list-sheet';
import { reviewSheets } from './review/sheets';
import { spilledSheets } from './spilled';
import { PROJECT_SHEETS, SHEETS } from './tables';
import { writeTable, type TableSheet } from './table-sheet';

/** The file says when it was made; the same content must give the same bytes. */
const MADE = new Date('2026-06-01T00:00:00Z');

/** The bytes of assets/example.xlsx. */
export async function buildExample(): Promise<Uint8Array> {
  const sheets = [
    frontPage(),
    ...spilledSheets(),
    ...Object.values(SHEETS).map(withChoices),
    ...PROJECT_SHEETS.map(writeTable),
    defectSheet(),
    ...reviewSheets(DEFECTIVE_REGISTER).map(writeTable),
  ];
  const properties = { title: '算补示例工作簿', creator: '算补 SuanBu', created: MADE, modified: MADE };
  return newWorkbook(sheets, properties);
}

/** Lists to choose from where a cell takes one of a few words. */
function withChoices(sheet: TableSheet): ReturnType<typeof writeTable> {
  const written = writeTable(sheet);
  if (sheet === SHEETS.options) {
    written.dataValidations = OPTIONS.flatMap(({ values }: OptionSpec, i) =>
      values.length > 1 ? [{ type: 'list' as const, values: [...values], range: `B${String(i + 2)}` }] : [],
    );
  }
  return written;
}

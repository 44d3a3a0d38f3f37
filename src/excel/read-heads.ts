import { TITLE_LINES, type TableInput } from '../ledger';
import { groupPieces, intersection, type Area } from './area';
import { patiently } from './fault';
import { inputOf, planSheets, readBlocks, split, type SheetPlan } from './read';
import { run } from './run';

/** A header may have two rows; the first record tells tables of one header apart. */
const HEAD = 3;
/** Within so many lines of a sheet stand the title and the head of its first table. */
const TOP = TITLE_LINES + HEAD;

/**
 * The beginnings of the tables of the workbook, with what stands above them: a few lines a sheet and a table, read
 * in a moment however long the register is. Otherwise as `readTables`. Throws an `ExcelFault`.
 */
export async function readHeads(): Promise<TableInput[]> {
  return patiently(() =>
    run(async (context) => {
      const pieces = (await planSheets(context)).flatMap((plan) =>
        headAreas(plan).map((area) => ({ ...plan, area, into: [] as unknown[][] })),
      );
      for (const group of groupPieces(pieces)) await readBlocks(context, group);
      return pieces.flatMap(({ sheet, area, tables, into }) =>
        split({ used: area, tables: tablesIn(tables, area), values: into }).map((block) => ({
          ...inputOf(block),
          sheet: sheet.name,
        })),
      );
    }),
  );
}

/** The first lines of the sheet, and those around the header of each Excel table further down. */
function headAreas({ used, tables }: SheetPlan): Area[] {
  const lower = tables.map(({ whole }) => whole.row).filter((row) => row >= used.row + TOP);
  const areas = lower.map((row) => ({ ...used, row: row - TITLE_LINES, rows: TOP }));
  return [{ ...used, rows: TOP }, ...areas].map((area) => intersection(area, used) ?? area);
}

/** What of the tables lies in the area. */
function tablesIn(tables: SheetPlan['tables'], area: Area): SheetPlan['tables'] {
  return tables.flatMap(({ whole, records }) => {
    const [cutWhole, cutRecords] = [intersection(whole, area), intersection(records, area)];
    return cutWhole && cutRecords ? [{ whole: cutWhole, records: cutRecords }] : [];
  });
}

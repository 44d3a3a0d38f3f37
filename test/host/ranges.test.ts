import { area, refusal, type, useHost } from './use-host';

const host = useHost();

/** What `Excel.run` reads of one range of the first sheet. */
function read<T>(address: string, names: string, pick: (range: Excel.Range) => T): Promise<T> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load(names);
    await context.sync();
    return pick(range);
  });
}

function write(address: string, change: (range: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet().getRange(address));
    await context.sync();
  });
}

describe('reading', () => {
  test('gives values, formulas, texts and types cell by cell', async () => {
    type(host(), 0, 0, [['合同', 12.5, true, '=A1&"x"', '']]);
    host().model.setResults(host().model.activeSheetId(), area(0, 3), [['#N/A']]);
    const cells = await read('A1:E1', 'values,formulas,text,valueTypes', (range) => range.toJSON());
    expect(cells.values).toEqual([['合同', 12.5, true, '#N/A', '']]);
    expect(cells.formulas).toEqual([['合同', 12.5, true, '=A1&"x"', '']]);
    expect(cells.text).toEqual([['合同', '12.5', 'TRUE', '#N/A', '']]);
    expect(cells.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty']]);
  });

  test('gives place and size', async () => {
    const place = await read(
      'B3:D4',
      'address,rowIndex,columnIndex,rowCount,columnCount,cellCount',
      (range) => range.toJSON(),
    );
    expect(place).toMatchObject({
      address: 'Sheet1!B3:D4',
      rowIndex: 2,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 3,
      cellCount: 6,
    });
  });

  test('quotes sheet names that Excel quotes', async () => {
    host().model.renameSheet(host().model.activeSheetId(), "7月 '合同");
    expect(await read('A1', 'address', (range) => range.address)).toBe("'7月 ''合同'!A1");
  });

  test('gives no cells of whole columns', async () => {
    type(host(), 0, 0, [[1]]);
    const column = await read('A:A', 'values,address,isEntireColumn', (range) => range.toJSON());
    expect(column).toMatchObject({ values: null, address: 'Sheet1!A:A', isEntireColumn: true });
  });

  test('loads everything that it knows when nothing is named', async () => {
    type(host(), 0, 0, [[1]]);
    const json = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load();
      await context.sync();
      return range.toJSON();
    });
    expect(json).toMatchObject({ values: [[1]], numberFormat: [['General']], rowCount: 1 });
  });

  test('loads objects within objects', async () => {
    const { model } = host();
    model.writeStyle(model.activeSheetId(), area(0, 0), { fill: '#FFEB9C', bold: true });
    const format = await read('A1', 'format/fill/color,format/font/bold,worksheet/name', (range) => ({
      fill: range.format.fill.color,
      bold: range.format.font.bold,
      sheet: range.worksheet.name,
    }));
    expect(format).toEqual({ fill: '#FFEB9C', bold: true, sheet: 'Sheet1' });
  });
});

describe('writing', () => {
  test('puts one value into every cell of the range', async () => {
    await write('A1:B2', (range) => {
      // Excel takes one value for all cells, which its types do not say.
      range.values = 7 as unknown as number[][];
    });
    expect(await read('A1:B2', 'values', (range) => range.values)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('leaves cells given as null and empties cells given as ""', async () => {
    type(host(), 0, 0, [[1, 2]]);
    await write('A1:B1', (range) => (range.values = [[null, '']]));
    expect(await read('A1:B1', 'values', (range) => range.values)).toEqual([[1, '']]);
  });

  test.each([
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['-3e2', -300, 'General'],
    ['2025-08-13', 45882, 'yyyy/m/d'],
    ['2025-02-29', '2025-02-29', 'General'],
    ['true', true, 'General'],
    ["'00123", '00123', 'General'],
    ['HT-001', 'HT-001', 'General'],
    ['.', '.', 'General'],
  ])('reads %j as if it had been typed', async (typed, value, numberFormat) => {
    await write('A1', (range) => (range.values = [[typed]]));
    const cell = await read('A1', 'values,numberFormat', (range) => range.toJSON());
    expect(cell).toMatchObject({ values: [[value]], numberFormat: [[numberFormat]] });
  });

  test('keeps digits as text in cells of text format', async () => {
    await write('A1', (range) => {
      range.numberFormat = [['@']];
      range.values = [['00123']];
    });
    expect(await read('A1', 'values', (range) => range.values)).toEqual([['00123']]);
  });

  test('takes matrices so large that the client cuts them', async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
    );
    await write('A1:J400', (range) => (range.values = rows));
    expect(await read('A1:J400', 'values', (range) => range.values)).toEqual(rows);
  });

  test('refuses a matrix of another shape', async () => {
    expect(await refusal(() => write('A1:B1', (range) => (range.values = [[1]])))).toBe('InvalidArgument');
  });

  test('colours cells and clears them again', async () => {
    await write('A1:B1', (range) => {
      range.format.fill.color = 'yellow';
      range.format.font.color = '#c00000';
    });
    const { model } = host();
    expect(model.readStyle(model.activeSheetId(), area(0, 0))).toMatchObject({
      fill: '#FFFF00',
      fontColor: '#C00000',
    });
    await write('A1', (range) => {
      range.format.fill.clear();
    });
    expect(model.readStyle(model.activeSheetId(), area(0, 0, 1, 2)).fill).toBeNull();
  });

  test('clears contents and keeps formats', async () => {
    await write('A1', (range) => {
      range.values = [[5]];
      range.numberFormat = [['0.00']];
      range.clear(Excel.ClearApplyTo.contents);
    });
    const cell = await read('A1', 'values,numberFormat', (range) => range.toJSON());
    expect(cell).toMatchObject({ values: [['']], numberFormat: [['0.00']] });
  });
});

describe('ranges reached from ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['cell', (range) => range.getCell(1, 1), 'C4'],
    ['row', (range) => range.getRow(1), 'B4:D4'],
    ['column', (range) => range.getColumn(0), 'B3:B4'],
    ['last cell', (range) => range.getLastCell(), 'D4'],
    ['last row', (range) => range.getLastRow(), 'B4:D4'],
    ['last column', (range) => range.getLastColumn(), 'D3:D4'],
    ['offset', (range) => range.getOffsetRange(-1, 2), 'D2:F3'],
    ['resized', (range) => range.getResizedRange(1, -2), 'B3:B5'],
    ['absolutely resized', (range) => range.getAbsoluteResizedRange(1, 2), 'B3:C3'],
    ['rows above', (range) => range.getRowsAbove(2), 'B1:D2'],
    ['rows below', (range) => range.getRowsBelow(), 'B5:D5'],
    ['columns before', (range) => range.getColumnsBefore(1), 'A3:A4'],
    ['columns after', (range) => range.getColumnsAfter(2), 'E3:F4'],
    ['entire row', (range) => range.getEntireRow(), '3:4'],
    ['entire column', (range) => range.getEntireColumn(), 'B:D'],
    ['bounding', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['intersection', (range) => range.getIntersection('C4:Z9'), 'C4:D4'],
  ])('%s', async (_name, reach, expected) => {
    const address = await Excel.run(async (context) => {
      const range = reach(context.workbook.worksheets.getActiveWorksheet().getRange('B3:D4')).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });

  test('refuses what lies off the sheet', async () => {
    const refused = await refusal(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect(refused).toBe('InvalidArgument');
  });

  test('an intersection of ranges apart is a null object', async () => {
    const isNull = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const common = range.getIntersectionOrNullObject('C3').load('address');
      await context.sync();
      return common.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('the surrounding region ends at blank rows and columns', async () => {
    type(host(), 1, 1, [
      ['a', 'b', ''],
      ['', 'c', ''],
    ]);
    type(host(), 3, 3, [['diagonal']]);
    type(host(), 6, 1, [['apart']]);
    const address = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      const region = cell.getSurroundingRegion().load('address');
      await context.sync();
      return region.address;
    });
    expect(address).toBe('Sheet1!B2:D4');
  });
});

describe('selection', () => {
  test('is read and set', async () => {
    const addresses = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C5:D6').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, active.address];
    });
    expect(addresses).toEqual(['Sheet1!C5:D6', 'Sheet1!C5']);
    expect(host().model.selection().area).toEqual(area(4, 2, 2, 2));
  });
});

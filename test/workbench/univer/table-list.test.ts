import { afterRemoval } from '../../../src/workbench/univer/reshape';
import { TableList } from '../../../src/workbench/univer/table-list';

const AREA = { row: 0, column: 0, rows: 5, columns: 2 };

function setUp(showTotals = false) {
  const told: string[][] = [];
  const tables = new TableList(
    (_sheetId, header) => Array.from({ length: header.columns }, (_, index) => `列${String(index + 1)}`),
    (all) => told.push(all.map((table) => table.name)),
  );
  tables.load([
    { name: '合同', sheetId: 's', area: AREA, columns: ['列1', '列2'], showHeaders: true, showTotals },
  ]);
  return { tables, told, id: tables.all()[0]?.id ?? '' };
}

describe('TableList', () => {
  it('tells of every change', () => {
    const { tables, told, id } = setUp();
    tables.add('t', AREA, '发票');
    tables.rename(id, '合约');
    tables.delete(id);
    expect(told).toEqual([['合同'], ['合同', '发票'], ['合约', '发票'], ['发票']]);
  });

  it('refuses overlaps, taken names and names that are none', () => {
    const { tables, id } = setUp();
    expect(() => tables.add('s', { row: 4, column: 1, rows: 1, columns: 1 }, '甲')).toThrow('overlap');
    expect(() => tables.add('t', AREA, '合同')).toThrow('合同');
    expect(() => {
      tables.rename(id, '1 号');
    }).toThrow('1 号');
  });

  it('grows over rows typed right below it', () => {
    const { tables } = setUp();
    tables.growOver('s', { row: 5, column: 1, rows: 2, columns: 1 });
    expect(tables.all()[0]?.area).toEqual({ ...AREA, rows: 7 });
  });

  it.each([
    ['beside', { row: 5, column: 2, rows: 1, columns: 1 }],
    ['further below', { row: 6, column: 0, rows: 1, columns: 1 }],
    ['inside', { row: 4, column: 0, rows: 1, columns: 1 }],
  ])('does not grow over what is typed %s', (_where, area) => {
    const { tables } = setUp();
    tables.growOver('s', area);
    expect(tables.all()[0]?.area).toEqual(AREA);
  });

  it('does not grow past its totals, nor over another table', () => {
    const withTotals = setUp(true).tables;
    withTotals.growOver('s', { row: 5, column: 0, rows: 1, columns: 1 });
    expect(withTotals.all()[0]?.area).toEqual(AREA);

    const { tables } = setUp();
    tables.add('s', { row: 5, column: 1, rows: 2, columns: 1 }, '发票');
    tables.growOver('s', { row: 5, column: 0, rows: 1, columns: 1 });
    expect(tables.all()[0]?.area).toEqual(AREA);
  });

  it('shrinks with its rows and is gone with the last of them', () => {
    const { tables } = setUp();
    expect(tables.reshape('s', (area) => afterRemoval(area, 'row', 1, 2))).toEqual([]);
    expect(tables.all()[0]?.area.rows).toBe(3);
    const gone = tables.reshape('s', (area) => afterRemoval(area, 'row', 0, 9));
    expect(gone.map((table) => table.name)).toEqual(['合同']);
    expect(tables.all()).toEqual([]);
  });

  it('goes with its sheet', () => {
    const { tables } = setUp();
    expect(tables.deleteSheet('other')).toEqual([]);
    expect(tables.deleteSheet('s')).toHaveLength(1);
  });

  it('keeps its header row when it is given another size', () => {
    const { tables, id } = setUp();
    tables.resize(id, { ...AREA, rows: 9 });
    expect(tables.all()[0]?.area.rows).toBe(9);
    expect(() => {
      tables.resize(id, { ...AREA, row: 1 });
    }).toThrow('header');
  });
});

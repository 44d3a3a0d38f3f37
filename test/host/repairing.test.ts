import { callFunction } from '../../src/functions';
import { say } from '../../src/messages';
import { MemoryModel, ModelError, type Profile } from '../../src/workbench/host';
import type { FormulasNow } from '../../src/taskpane/host';
import { profile, withApi } from '../support/excel-profile';
import { area } from './use-host';
import { startHost, type RunningHost } from './start-host';

/** Formulas in error as the pane tells them, and as it repairs them, through the genuine office.js. */
let host: RunningHost;
let model: MemoryModel;
let pane: typeof import('../../src/taskpane/excel-host').excelHost;
/** How often the host has to refuse in a test. */
let refusals: number;

async function open(within: Profile = profile): Promise<void> {
  refusals = 0;
  model = new MemoryModel();
  host = await startHost(model, within);
  jest.resetModules();
  pane = (await import('../../src/taskpane/excel-host')).excelHost;
}

afterEach(() => {
  expect(host.logged).toHaveLength(refusals);
  host.close();
});

const CONTRACTS = [
  ['合同编号', '供应商名称', '用途', '不含税金额'],
  ['HT-1', '甲公司', '训练', 600_000],
];
const SMALL = [
  ['合同编号', '供应商名称', '用途', '含税金额'],
  ['HT-1', '甲公司', '训练', 900],
];
const KNOWN = '=SZ_VOUCHER(合同!A1:D2)';

function idOf(name: string): string {
  return model.sheets().find((sheet) => sheet.name === name)?.id ?? model.addSheet(name).id;
}

function write(sheet: string, row: number, cells: (string | number)[][]): void {
  model.writeCells(idOf(sheet), area(row, 0, cells.length, cells[0]?.length), cells);
}

/** Formulas below each other that were entered while Excel knew none of ours; it knows one way to write one now. */
function leaveUnknown(sheet: string, ...formulas: string[]): void {
  model.resultOf = () => '#NAME?';
  write(
    sheet,
    0,
    formulas.map((formula) => [formula]),
  );
  model.resultOf = (formula) => (formula === KNOWN ? 30 : '#NAME?');
}

const column = (sheet: string, rows: number) => {
  const cells = area(0, 0, rows);
  const formulas = model.readFormulas(idOf(sheet), cells).flat();
  return model
    .readValues(idOf(sheet), cells)
    .flat()
    .map((value, i) => [formulas[i], value]);
};

async function formulasNow(): Promise<FormulasNow> {
  const assessment = await pane.assess();
  if (!assessment) throw new Error('no register');
  return pane.formulas(assessment);
}

describe('the cells in error', () => {
  test('are told with the sentence of their function, over the cells that the formula refers to', async () => {
    await open();
    write('合同', 0, CONTRACTS);
    write('小额', 2, SMALL);
    write('万元', 0, [['单位：万元']]);
    write('万元', 2, [CONTRACTS[0] ?? [], ['HT-9', '丙公司', '训练', 90]]);
    model.addTable(idOf('小额'), area(2, 0, 2, 4), '小额表');
    model.addName('小额区', '=小额!$A$3:$D$4');
    const formulas: [string, string | number][] = [
      ['=SZ_VOUCHER(合同!A:D)', 30],
      ['=SZ_VOUCHER(小额表[#All])', '#N/A'],
      ['=POLICY_ROWS("LGX",小额区)', '#VALUE!'],
      ['=LG_COMPUTE_SUBSIDY(小额!D4)', '#N/A'],
      ['=LG_COMPUTE_SUBSIDY(小额!F:G)', '#VALUE!'],
      ['=LG_COMPUTE_SUBSIDY(没有!A1:D2)', '#VALUE!'],
      ['=LG_COMPUTE_SUBSIDY(500000)', '#N/A'],
      ['=ROUND(SZ_VOUCHER(合同!A:D),2)', '#N/A'],
      ['=LG_COMPUTE_SUBSIDY(万元!A3:D4)', '#N/A'],
      ['=VLOOKUP(1,合同!A:D,2)', '#N/A'],
    ];
    const results = new Map(formulas);
    model.resultOf = (formula) => results.get(formula) ?? '';
    write(
      '首页',
      0,
      formulas.map(([formula]) => [formula]),
    );
    const said = (name: string, ...args: unknown[]): string => {
      const result = callFunction(name, args);
      return result.kind === 'error' ? `函数说明：${result.message}` : '';
    };
    const { errors } = await formulasNow();
    expect(errors.map(({ sheet, row, column: at, error }) => [sheet, row, at, error])).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9].map((row) => ['首页', row, 1, formulas[row - 1]?.[1]]),
    );
    expect(errors.map(({ reason }) => say(reason))).toEqual([
      said('SZ_VOUCHER', SMALL),
      said('POLICY_ROWS', 'LGX', SMALL),
      said('LG_COMPUTE_SUBSIDY', [[900]]),
      said('LG_COMPUTE_SUBSIDY', [['']]),
      expect.stringContaining('没能读到公式引用的单元格'),
      expect.stringContaining('按 Ctrl+Alt+F9 重新计算'),
      expect.stringContaining('SZ_VOUCHER 套在别的公式里'),
      // What the workbook says above a table its function knows, and so does the pane.
      expect.stringContaining('按 Ctrl+Alt+F9 重新计算'),
    ]);
    expect(errors.filter(({ isPending }) => isPending)).toMatchObject([{ row: 7 }, { row: 9 }]);
  });

  test('are no amounts that differ', async () => {
    await open();
    write('合同', 0, CONTRACTS);
    model.resultOf = () => '#N/A';
    write('首页', 0, [['=LG_COMPUTE_SUBSIDY(合同!A1:D2)']]);
    const { errors, differences } = await formulasNow();
    expect(errors).toMatchObject([{ name: 'LG_COMPUTE_SUBSIDY', error: '#N/A' }]);
    expect(differences).toEqual([]);
  });

  test('are asked for their reason up to twenty; the same call is asked once', async () => {
    await open();
    write('合同', 0, CONTRACTS);
    model.resultOf = () => '#N/A';
    const calls = Array.from({ length: 25 }, (_, i) => [
      `=LG_COMPUTE_SUBSIDY(${String(Math.max(1, i - 2))})`,
    ]);
    write('首页', 0, calls);
    const { errors } = await formulasNow();
    const isLater = errors.map(({ reason }) => say(reason).includes('还没有分析'));
    expect(isLater).toEqual(calls.map((_, i) => i > 22));
  });
});

describe('repairing formulas', () => {
  test('enters those anew that Excel does not know, as they are now, and leaves all others alone', async () => {
    await open();
    write('合同', 0, CONTRACTS);
    leaveUnknown(
      '首页',
      '=_xldudf_SZ_VOUCHER(合同!A1:D2)',
      KNOWN,
      '=[2]!_xldudf_SZ_VOUCHER(合同!A1:D2)',
      '=OTHER_ADD_IN(1)',
      '=_xldudf_OTHER_ADD_IN(1)',
      '=SZ_VOUCHER(没有的表)',
    );
    write('首页', 6, [[KNOWN]]);
    model.writeNumberFormats(idOf('首页'), area(1, 0), [['@']]);
    leaveUnknown('次页', KNOWN);
    const written: number[] = [];
    model.subscribe((event) => {
      if (event.type === 'cellsChanged') written.push(event.area.row);
    });
    await expect(pane.repairFormulas()).resolves.toMatchObject({
      repaired: 4,
      left: [{ sheet: '首页', row: 6, column: 1 }],
    });
    expect(written).toEqual([0, 1, 2, 5, 0]);
    expect(column('首页', 7)).toEqual([
      ...Array.from({ length: 3 }, () => [KNOWN, 30]),
      ['=OTHER_ADD_IN(1)', '#NAME?'],
      ['=_xldudf_OTHER_ADD_IN(1)', '#NAME?'],
      ['=SZ_VOUCHER(没有的表)', '#NAME?'],
      [KNOWN, 30],
    ]);
    expect(model.readNumberFormats(idOf('首页'), area(0, 0, 3)).flat()).toEqual([
      'General',
      'General',
      'General',
    ]);
    expect(column('次页', 1)).toEqual([[KNOWN, 30]]);
  });

  test('keeps the amounts that were saved as long as Excel does not know the functions', async () => {
    await open();
    const saved = '=_xldudf_SZ_VOUCHER(合同!A1:D2)';
    const leaveSaved = (sheet: string, rows: number): void => {
      model.resultOf = () => 30;
      write(
        sheet,
        0,
        Array.from({ length: rows }, () => [saved]),
      );
      model.resultOf = () => '#NAME?';
    };
    leaveSaved('首页', 3);
    leaveUnknown('次页', KNOWN);
    model.resultOf = () => '#NAME?';
    await expect(pane.repairFormulas()).resolves.toMatchObject({ repaired: 0, left: { length: 4 } });
    expect(column('首页', 3)).toEqual(Array.from({ length: 3 }, () => [saved, 30]));

    write('次页', 0, [['']]);
    await expect(pane.repairFormulas()).resolves.toMatchObject({ repaired: 0, left: { length: 3 } });
    expect(column('首页', 3)).toEqual([
      [KNOWN, '#NAME?'],
      [saved, 30],
      [saved, 30],
    ]);

    model.resultOf = (formula) => (formula === KNOWN ? 31 : '#NAME?');
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 3, left: [] });
    expect(column('首页', 3)).toEqual(Array.from({ length: 3 }, () => [KNOWN, 31]));
  });

  test('fills the cells that a block spills into', async () => {
    await open();
    const rows = '=POLICY_ROWS("LGC",合同!A1:D2)';
    leaveUnknown('首页', rows);
    model.resultOf = (formula) => (formula === rows ? '行' : '#NAME?');
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 1, left: [] });
    model.setResults(idOf('首页'), area(0, 0, 2, 1), [['行'], [2]]);
    expect(model.spillAt(idOf('首页'), 1, 0)).toEqual(area(0, 0, 2, 1));
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 0, left: [] });
  });

  test('touches no cell that was put right after it was listed', async () => {
    await open();
    write('合同', 0, CONTRACTS);
    leaveUnknown('首页', KNOWN, KNOWN);
    expect((await formulasNow()).errors).toHaveLength(2);
    write('首页', 0, [['改成了文字']]);
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 1, left: [] });
    expect(column('首页', 2)).toEqual([
      ['改成了文字', '改成了文字'],
      [KNOWN, 30],
    ]);
  });

  test('a protected sheet is named, and the others are repaired all the same', async () => {
    await open();
    for (const sheet of ['首页', '次页']) leaveUnknown(sheet, KNOWN);
    const usual = model.writeCells.bind(model);
    jest.spyOn(model, 'writeCells').mockImplementation((sheetId, ...rest) => {
      if (sheetId === idOf('首页')) throw new ModelError('AccessDenied', 'The worksheet is protected.');
      usual(sheetId, ...rest);
    });
    await expect(pane.repairFormulas()).rejects.toMatchObject({ kind: 'protected', message: '首页' });
    refusals = 1;
    expect(column('首页', 1)).toEqual([[KNOWN, '#NAME?']]);
    expect(column('次页', 1)).toEqual([[KNOWN, 30]]);
    jest.restoreAllMocks();
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 1, left: [] });
  });

  test('counts what was repaired when the answer is lost, and waits while a cell is being edited', async () => {
    await open();
    leaveUnknown('首页', KNOWN, KNOWN);
    const usual = model.writeCells.bind(model);
    jest.spyOn(model, 'writeCells').mockImplementationOnce((...args) => {
      usual(...args);
      throw new ModelError('RequestAborted', 'The answer is lost.');
    });
    host.faults.inject(5004, 1);
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 2, left: [] });
    refusals = 2;
  });

  test('says nothing and writes nothing where Excel cannot list formulas', async () => {
    await open(withApi('1.8'));
    write('合同', 0, CONTRACTS);
    leaveUnknown('首页', KNOWN);
    await expect(pane.repairFormulas()).resolves.toEqual({ repaired: 0, left: [] });
    expect((await formulasNow()).errors).toEqual([]);
    expect(column('首页', 1)).toEqual([[KNOWN, '#NAME?']]);
  });
});

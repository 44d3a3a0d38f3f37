/** @jest-environment jsdom */
import { act } from 'react';
import { ExcelFault } from '../../src/excel';
import { namesInWay, type FormulaDifference } from '../../src/functions';
import { message } from '../../src/messages';
import type { ToldError } from '../../src/taskpane/host';
import { host, container, during, show, button, press } from './shown-pane';

describe('formulas that differ from the pane', () => {
  const less: FormulaDifference = {
    ...{ sheet: '首页', row: 4, column: 2, name: 'LG_COMPUTE_SUBSIDY' },
    ...{ missing: ['roles'], isLess: true },
    reasons: [message('formula.missing', { tables: '「任职」' })],
  };
  const other: FormulaDifference = {
    ...{ ...less, row: 5, missing: [], isLess: false },
    reasons: [message('formula.other', { shown: '1.00', there: '2.00' })],
  };
  /** Lets the pane look at the formulas: the first look comes after a pause, the second after a longer one. */
  const look = async (ms: number): Promise<void> => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
  };

  beforeEach(async () => {
    jest.useFakeTimers({ advanceTimers: true });
    await show();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('are listed with what they lack and lead to their cell, the sure ones first', async () => {
    host.differences = [
      [less, other],
      [less, other],
    ];
    await look(10);
    expect(container.textContent).not.toContain('公式与测算不一致');
    await look(1000);
    expect(container.textContent).toContain('公式与测算不一致（1 处）');
    expect(container.textContent).toContain('首页!B4LG_COMPUTE_SUBSIDY公式没有引用「任职」表');
    await look(4000);
    expect(container.textContent).toContain('公式与测算不一致（2 处）');
    await press('首页!B5');
    expect(host.visited).toEqual([['首页', 5, 2]]);
  });

  test('are none when an amount was only not calculated yet, and nothing is shown when all agree', async () => {
    host.differences = [[other], []];
    await look(5000);
    expect(host.differences).toEqual([]);
    expect(container.textContent).not.toContain('公式与测算不一致');
  });
});

describe('formulas in error', () => {
  const unknown: ToldError = {
    ...{ sheet: '首页', row: 4, column: 2, name: 'SZ_VOUCHER', error: '#NAME?' },
    ...{ reason: message('formula.error.name'), isStuck: true, isPending: false },
  };
  const lacking: ToldError = {
    ...{ ...unknown, row: 5, error: '#N/A', isStuck: false },
    reason: message('formula.error.said', { said: '资料不全：缺少用途' }),
  };
  const busy: ToldError = {
    ...{ ...unknown, row: 6, error: '#BUSY!', isStuck: false, isPending: true },
    reason: message('formula.error.pending'),
  };
  const look = async (ms: number): Promise<void> => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
  };
  /** The sentences of the list name the button too. */
  const repair = async (): Promise<void> => {
    await during(() => {
      [...container.querySelectorAll('button')].find((one) => one.textContent === '修复公式')?.click();
    });
  };

  beforeEach(async () => {
    jest.useFakeTimers({ advanceTimers: true });
    await show();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('are listed with the reason and lead to their cell; what may pass only when it stays', async () => {
    host.errors = [[lacking, busy], [lacking, busy], [lacking]];
    await look(1000);
    expect(container.textContent).toContain('出错的公式（1 处）');
    expect(container.textContent).toContain('首页!B5SZ_VOUCHER#N/A函数说明：资料不全：缺少用途');
    await look(4000);
    expect(container.textContent).toContain('首页!B6SZ_VOUCHER#BUSY!还在计算');
    await look(11_000);
    expect(container.textContent).toContain('出错的公式（1 处）');
    expect(() => button('修复公式')).toThrow('no button');
    await press('首页!B5');
    expect(host.visited).toEqual([['首页', 5, 2]]);
  });

  test('are looked at four times at most while some wait', async () => {
    host.errors = [[busy]];
    const asked = jest.spyOn(host, 'formulas');
    await look(120_000);
    expect(asked).toHaveBeenCalledTimes(4);
    expect(container.textContent).toContain('出错的公式（1 处）');
  });

  test('are repaired on command: the section goes, and what was done is said', async () => {
    host.errors = [[unknown]];
    await look(1000);
    host.errors = [[]];
    host.repaired = { repaired: 3, left: [] };
    const { assessments } = host;
    await repair();
    await look(1000);
    expect(host.assessments).toBe(assessments + 1);
    expect(container.textContent).toContain('已修复 3 个公式。');
    expect(container.textContent).not.toContain('出错的公式');
  });

  test('that stay are named with what to do', async () => {
    host.errors = [[{ ...unknown, error: null }]];
    await look(1000);
    expect(container.textContent).toContain('SZ_VOUCHER未认出');
    host.repaired = { repaired: 2, left: Array.from({ length: 7 }, (_, i) => ({ ...unknown, row: i + 1 })) };
    await repair();
    expect(container.textContent).toContain(
      '已修复 2 个公式，7 个仍未认出（首页!B1、首页!B2、首页!B3、首页!B4、首页!B5…）。请先处理上面写明的原因，再退出并重新打开 Excel',
    );
  });

  test('on a protected sheet wait for it to be unprotected', async () => {
    host.errors = [[unknown]];
    host.writing = () => Promise.reject(new ExcelFault('protected', '首页'));
    await look(1000);
    await repair();
    expect(container.textContent).toContain('工作表“首页”受保护');
    expect(container.textContent).not.toContain('已修复');
    host.writing = () => Promise.resolve();
    await press('重试');
    expect(container.textContent).not.toContain('受保护');
    expect(container.textContent).toContain('已修复 1 个公式。');
  });
});

test('names the names of the workbook that keep a function from being called', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  host.names = namesInWay([{ name: 'SZ_VOUCHER', formula: '=合同!$A$1' }]);
  await show();
  await act(() => jest.advanceTimersByTimeAsync(1000));
  jest.useRealTimers();
  expect(container.textContent).toContain('与函数同名的名称（1 个）名称「SZ_VOUCHER」（=合同!$A$1）');
});

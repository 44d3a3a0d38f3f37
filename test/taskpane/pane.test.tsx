/** @jest-environment jsdom */
import { act } from 'react';
import { CHECKS, INTERNAL } from '../../src/checks';
import { claimsFor, tasksOf } from '../../src/claim';
import { ExcelFault } from '../../src/excel';
import { readLedger } from '../../src/ledger';
import { fen } from '../../src/money';
import type { ListedMaterials } from '../../src/taskpane/host';
import { takeFaults } from '../support/faults';
import { matrix } from '../support/register';
import { claim, finding, incomplete, rowIn, rowOut, sentence } from './claims';
import { host, container, during, show, button, press, selectOf, choose, spoken } from './shown-pane';

test('shows the ceiling with what is evidenced and what is at risk', async () => {
  await show();
  const card = container.querySelector('article');
  expect(card?.textContent).toContain('上限¥1,200,000.00');
  expect(card?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
    '凭证已登记 ¥900,000.00，待补或有疑点 ¥300,000.00，未核对 ¥0.00',
  );
});

test('shows what is missing and no number when the amount is unknown', async () => {
  host.answer = () => Promise.resolve([incomplete()]);
  await show();
  const card = container.querySelector('article');
  expect(card?.textContent).toContain('资料不全，暂不能得出金额');
  expect(card?.textContent).toContain('不含税金额');
  expect(card?.textContent).not.toMatch(/¥|0\.00/);
});

test('lists every contract counted and left out once opened', async () => {
  await show();
  expect(container.textContent).not.toContain('HT-2');
  await press('计入 2 份合同');
  expect(button('计入 2 份合同').getAttribute('aria-expanded')).toBe('true');
  expect(button('HT-2').textContent).toContain('¥600,000.00');
  expect(button('HT-3').textContent).toContain('待补或有疑点 ¥300,000.00');
  await press('剔除 1 份合同');
  expect(button('HT-5').textContent).toContain('同一母公司控制');
});

test('keeps contracts of other programmes apart from those left out for a fault', async () => {
  const elsewhere = finding({ severity: 'info', row: 9, message: sentence('不申报本项目') });
  host.answer = () => Promise.resolve([claim({ rowsOut: [rowOut(5), rowOut(9, elsewhere)] })]);
  await show();
  await press('剔除 1 份合同');
  await press('1 份合同不属于本项目');
  expect(button('HT-9').textContent).toContain('不申报本项目');
});

test('draws a long register a page at a time', async () => {
  host.answer = () =>
    Promise.resolve([claim({ rowsIn: Array.from({ length: 120 }, (_, row) => rowIn(row + 2)) })]);
  await show();
  await press('计入 120 份合同');
  const entries = (): number => container.querySelectorAll('ul[aria-label="计入 120 份合同"] li').length;
  expect(entries()).toBe(50);
  await press('再显示 50 项');
  await press('再显示 20 项');
  expect(entries()).toBe(120);
});

test('groups the findings by severity and leads from each to its cell', async () => {
  await show();
  expect([...container.querySelectorAll('h3 button')].map((one) => one.textContent)).toEqual([
    '阻断1',
    '风险1',
  ]);
  await press('合同!I3');
  await press('合同!B5');
  expect(host.visited).toEqual([
    ['合同', 3, 9],
    ['合同', 5, 2],
  ]);
});

test('a finding without a sheet is shown but leads nowhere', async () => {
  host.answer = () =>
    Promise.resolve([claim({ findings: [finding({ sheet: null, message: sentence('无处可去') })] })]);
  await show();
  expect(container.textContent).toContain('无处可去');
  expect(() => button('无处可去')).toThrow('no button');
});

test('says why a cell could not be shown, until dismissed', async () => {
  host.visit = () => Promise.reject(new ExcelFault('hidden', '合同'));
  await show();
  await press('合同!B5');
  expect(container.textContent).toContain('工作表“合同”处于隐藏状态');
  await during(() => {
    container.querySelector<HTMLButtonElement>('button[aria-label="关闭提示"]')?.click();
  });
  expect(container.textContent).not.toContain('处于隐藏状态');
});

test('an alert goes when its cause goes: Excel answers again after a change, a sheet is there again', async () => {
  host.visit = () => Promise.reject(new ExcelFault('busy', 'too many requests'));
  await show();
  await press('合同!B5');
  expect(container.textContent).toContain('Excel 正忙');
  for (let i = 0; i < 2; i += 1) await during(host.changed);
  expect(container.textContent).not.toContain('Excel 正忙');

  host.visit = () => Promise.reject(new ExcelFault('gone', '合同'));
  await press('合同!B5');
  await during(host.changed);
  expect(container.textContent).toContain('找不到工作表“合同”');
  host.sheets = [{ sheet: '合同', tables: [], notTaken: [] }];
  await during(host.changed);
  expect(container.textContent).not.toContain('找不到工作表');
});

test('says that it does not follow changes, and asks Excel again after the next check', async () => {
  host.watchRefusals = 1;
  host.answer = () => Promise.reject(new ExcelFault('busy', 'too many requests'));
  await show();
  expect(container.textContent).toContain('Excel 暂不通知改动');
  host.answer = () => Promise.resolve([claim()]);
  await press('重新核对');
  expect(container.textContent).not.toContain('Excel 暂不通知改动');
  const { assessments } = host;
  await during(host.changed);
  expect(host.assessments).toBe(assessments + 1);
});

test('filters the findings by programme', async () => {
  host.answer = () =>
    Promise.resolve([claim(), { ...incomplete(), findings: [finding({ programme: 'LGM', row: 30 })] }]);
  await show();
  await choose('按资助项目筛选', 'LGM');
  expect(button('合同!B30')).toBeDefined();
  expect(() => button('合同!B5')).toThrow('no button');
});

test('checks again after a change and keeps what was opened', async () => {
  await show();
  await press('计入 2 份合同');
  host.answer = () =>
    Promise.resolve([
      claim({ outcome: { kind: 'amount', amount: fen(99), trace: [] }, rowsIn: [rowIn(2), rowIn(4)] }),
    ]);
  await during(() => {
    host.changed();
  });
  expect(container.textContent).toContain('¥0.99');
  expect(button('HT-4')).toBeDefined();
  expect(spoken()).toBe('已核对：阻断 1 项，风险 1 项，提示 0 项');
});

test('changes during a check lead to one more check', async () => {
  await show();
  await during(() => {
    host.changed();
    host.changed();
    host.changed();
  });
  expect(host.assessments).toBe(3);
});

test('says what to do when there is no contracts table', async () => {
  host.answer = () => Promise.resolve(null);
  await show();
  expect(container.textContent).toContain('合同编号、供应商名称、用途、签订日期、含税金额');
  expect(container.querySelector('article')).toBeNull();
});

test('explains a fault and tries again on request', async () => {
  host.answer = () => Promise.reject(new ExcelFault('editing', 'in edit mode'));
  await show();
  expect(container.textContent).toContain('有单元格正在编辑');
  host.answer = () => Promise.resolve([claim()]);
  await press('重试');
  expect(container.textContent).toContain('¥1,200,000.00');
  expect(container.textContent).not.toContain('有单元格正在编辑');
});

test.each([
  [
    new ExcelFault('other', 'GeneralException.'),
    '没能读取工作簿',
    'Excel 报告：GeneralException. 请稍候再试',
  ],
  [
    new TypeError('x is undefined'),
    '没能核对这个工作簿',
    '请再试一次；仍出错的，请重新打开本窗格，并把“pane：TypeError: x is undefined”复制给',
  ],
])(
  'tells what Excel said from a fault of its own, each with what to do: %s',
  async (error, title, sentence) => {
    host.answer = () => Promise.reject(error);
    await show();
    expect(container.textContent).toContain(title);
    expect(container.textContent).toContain(sentence);
    expect(container.textContent.includes('Excel 报告')).toBe(error instanceof ExcelFault);
    expect(container.textContent.includes('不会自行向外发送任何数据')).toBe(!(error instanceof ExcelFault));
  },
);

test('shows a sentence in the place of what cannot be drawn, and draws it anew on request', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  host.answer = () => Promise.resolve([claim({ rowsIn: undefined as never })]);
  await show();
  expect(container.textContent).toMatch(/没能核对这个工作簿.*算补自身出错，不是 Excel.*“pane：TypeError: /);
  host.answer = () => Promise.resolve([claim()]);
  await press('重试');
  expect(container.textContent).toContain('¥1,200,000.00');
  jest.restoreAllMocks();
});

test('a check that fails has its sentence beside everything else', async () => {
  const check = CHECKS.get('contract-arithmetic');
  jest.spyOn(check as NonNullable<typeof check>, 'run').mockImplementation(() => {
    throw new TypeError('x is undefined');
  });
  const contract = { 合同编号: 'HT-7', 供应商名称: '云帆算力', 用途: '训练', 不含税金额: 600_000 };
  const ledger = readLedger([{ values: matrix([contract]), sheet: '合同' }]);
  host.answer = () => Promise.resolve(claimsFor(ledger));
  await show();
  jest.restoreAllMocks();
  expect(takeFaults()).not.toEqual([]);
  expect(container.textContent).toContain('这一项没能核对（contract-arithmetic）');
  expect(container.textContent).toContain('上限¥180,000.00');
  // The check serves several programmes: it is one thing to do all the same.
  expect(tasksOf(ledger, claimsFor(ledger)).tasks.filter((task) => task.check === INTERNAL)).toHaveLength(1);
});

test('keeps the last result, marked as such, when a later check fails', async () => {
  await show();
  host.answer = () => Promise.reject(new Error('boom'));
  await during(() => {
    host.changed();
  });
  expect(container.textContent).toContain('下面仍是上一次的结果');
  expect(container.textContent).toContain('¥1,200,000.00');
});

test('speaks the language of the application, then the one chosen, and remembers it', async () => {
  await show('en');
  expect(container.textContent).toContain('Longgang compute subsidy');
  expect(document.documentElement.lang).toBe('en');
  await press('中文');
  expect(container.textContent).toContain('龙岗区算力补贴');
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(localStorage.getItem('suanbu.language')).toBe('zh');
});

test('shows one register of several, and another when it is chosen', async () => {
  host.registers = [null, '复核日'];
  await show();
  expect(selectOf('台账').options[1]?.text).toBe('【复核日】');
  await choose('台账', '1');
  expect(host.wishes).toEqual([undefined, '复核日']);
  await during(() => {
    host.changed();
  });
  expect(host.wishes.at(-1)).toBe('复核日');
});

test.each<[string, Partial<ListedMaterials>]>([
  ['「材料」新增 12 行，补全 3 行；已填的内容没有改动。', {}],
  ['新增的 12 行写在「材料 2」。', { sheet: '材料 2', apart: true }],
  ['目前没有需要列出的材料。', { sheet: null, added: 0 }],
])('lists the materials and says: %s', async (words, listed) => {
  host.listed = { ...host.listed, ...listed };
  await show();
  await press('列出所需材料');
  expect(container.textContent).toContain(words);
  expect(host.assessments).toBe(2);
});

test('the total and its low case follow the claims, with the readings folded away', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  host.low = {
    total: fen(3_344_913_068),
    readings: [{ option: 'lg.cycle', value: 'calendar', total: fen(3_005_091_357) }],
    low: fen(2_616_000_000),
    complete: true,
  };
  await show();
  expect(container.textContent).not.toContain('低限');
  await act(() => jest.advanceTimersByTimeAsync(1000));
  jest.useRealTimers();
  expect(container.textContent).toContain('建议申报合计（测算上限）¥33,449,130.68');
  expect(container.textContent).toContain('低限¥26,160,000.00');
  expect(container.textContent).not.toContain('lg.cycle');
  await press('低限怎么来的');
  expect(container.textContent).toContain('选项 lg.cycle 取 calendar，仅此一项合计为 30,050,913.57 元');
});

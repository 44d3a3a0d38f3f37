import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { newWorkbook, type NewSheet } from '../../src/spreadsheet';
import { connect, SCRATCH, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

const CONTRACTS: NewSheet['rows'] = [
  ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额'],
  ['HT-1', '云帆算力有限公司', '生产推理', '2025-01-15', '2025-02-01', '2025-06-30', 600000],
  ['HT-2', '远山算力有限公司', '模型训练', '2025-01-15', '2025-02-01', '2025-06-30', 800000],
];
const REASON = '=主管部门已书面答复，见附件 3';

let browser: Browser;
let opened: Visit;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  opened = await visit(browser, '?book=template.xlsx');
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
});

afterEach(async () => {
  await opened.context.close();
  expect(opened.problems).toEqual([]);
});

async function open(...sheets: NewSheet[]): Promise<void> {
  await mkdir(SCRATCH, { recursive: true });
  const file = path.join(SCRATCH, 'tasks.xlsx');
  await writeFile(file, await newWorkbook(sheets));
  await workbench.open(file);
}

/** The card of the finding that says that inference in production does not count. */
function card(): Locator {
  return workbench.pane.locator('li').filter({ hasText: '「用途」为「生产推理」' });
}

async function showAll(): Promise<void> {
  await workbench.pane.getByLabel('按处理情况筛选').selectOption('all');
}

describe('findings as tasks', () => {
  it('stay accepted with their reason while rows move and the workbook is saved and opened', async () => {
    await open({ name: '合同', rows: CONTRACTS });
    await card().getByText('合同!C2', { exact: true }).waitFor();
    await card().getByText('接受', { exact: true }).click();
    await workbench.pane.getByLabel('接受的理由').fill(REASON);
    await workbench.screenshot('task-reason');
    await workbench.pane.getByText('确定接受').click();
    await workbench.pane.getByText('已写入「处理记录」：已接受').waitFor();
    await card().waitFor({ state: 'detached' });

    const record = async (): Promise<(string | null)[]> =>
      Promise.all(['E2', 'I2', 'J2'].map((cell) => workbench.text(`处理记录!${cell}`)));
    expect(await record()).toEqual(['合同!C2', '已接受', REASON]);
    expect(await workbench.formula('处理记录!J2')).toBe(REASON);
    expect((await workbench.tables()).map(({ name, address }) => [name, address])).toEqual([
      ['处理记录', '处理记录!A1:K2'],
    ]);

    await workbench.insertRowAbove('合同', 2);
    await showAll();
    await card().getByText('合同!C3', { exact: true }).waitFor();
    expect(await card().innerText()).toContain(`已接受：${REASON}`);

    await workbench.open(await workbench.save());
    await showAll();
    await card().getByText('合同!C3', { exact: true }).waitFor();
    expect(await card().innerText()).toContain(`已接受：${REASON}`);
    expect(await record()).toEqual(['合同!C2', '已接受', REASON]);
    await workbench.screenshot('task-accepted');
  });

  it('are open again when they say something else, and go when the cell is corrected', async () => {
    await open({ name: '合同', rows: CONTRACTS });
    await card().getByText('接受', { exact: true }).click();
    await workbench.pane.getByLabel('接受的理由').fill('已说明');
    await workbench.pane.getByText('确定接受').click();
    await card().waitFor({ state: 'detached' });

    await workbench.type('合同!G2', '900000');
    await card().getByText('情况有变').waitFor();
    await workbench.type('合同!G2', '600000');
    await card().waitFor({ state: 'detached' });

    await workbench.type('合同!C2', '模型训练');
    await showAll();
    await workbench.pane.getByText('1 项记录已不再出现').click();
    await workbench.pane.getByText('已解决（记录为已接受） 已说明').waitFor();
  });

  it('listen to what is typed into 处理记录, and to undo', async () => {
    await open({ name: '合同', rows: CONTRACTS });
    await card().getByText('标为已修正', { exact: true }).click();
    await card().getByText('标为已修正，仍存在').waitFor();
    await workbench.type('处理记录!I2', '已接受');
    await card().getByText('没有理由').waitFor();
    await workbench.type('处理记录!J2', '已说明');
    await card().waitFor({ state: 'detached' });
    await workbench.undo();
    await card().getByText('没有理由').waitFor();
  });

  it('list the materials, and keep what a person says of them', async () => {
    await open({ name: '合同', rows: CONTRACTS });
    const list = async (words: RegExp): Promise<void> => {
      await workbench.pane.getByText('列出所需材料').click();
      await workbench.pane.getByText(words).waitFor();
      await workbench.settled();
    };
    await list(/「材料」新增 [1-9]\d* 行/);
    await workbench.screenshot('materials');
    expect(await workbench.text('材料!B1')).toBe('材料');
    const material = await workbench.text('材料!B2');
    await workbench.type('材料!C2', '已备齐');
    await list(/「材料」新增 0 行，补全 0 行/);
    expect(await workbench.text('材料!B2')).toBe(material);
    expect(await workbench.text('材料!C2')).toBe('已备齐');
  });
});

describe('formulas in error', () => {
  it('are listed with what the function says, and those that are not known are entered anew', async () => {
    await open({ name: '合同', rows: CONTRACTS });
    await workbench.type('合同!J1', '=LG_COMPUTE_SUBSIDY(500)');
    await workbench.type('合同!J2', '=_xldudf_LG_COMPUTE_SUBSIDY(500000)');
    expect(await workbench.text('合同!J1')).toBe('#N/A');
    await workbench.pane.getByText('出错的公式（2 处）').waitFor();
    const listed = (cell: string): Promise<string> => workbench.flags(cell).last().innerText();
    expect(await listed('合同!J1')).toContain('函数说明：金额都不足 1,000，又没有写明单位');
    expect(await listed('合同!J2')).toContain('未认出');
    await workbench.pane.getByRole('button', { name: '修复公式', exact: true }).scrollIntoViewIfNeeded();
    await workbench.screenshot('formulas-in-error');
    await workbench.pane.getByRole('button', { name: '修复公式', exact: true }).click();
    await workbench.pane.getByText('已修复 1 个公式。').waitFor();
    await workbench.pane.getByText('出错的公式（1 处）').waitFor();
    expect(await workbench.formula('合同!J2')).toBe('=LG_COMPUTE_SUBSIDY(500000)');
    expect(await workbench.text('合同!J2')).toBe('150000');
    await workbench.goTo('合同!A1');
    await workbench.undo();
    expect(await workbench.formula('合同!J2')).toBe('=_xldudf_LG_COMPUTE_SUBSIDY(500000)');
  });
});

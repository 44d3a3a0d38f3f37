import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { connect, ORIGIN, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

/** The amounts of the example as it comes, and where its front page shows them. */
const CELLS = { LGC: '首页!B10', LGM: '首页!B11', SZV: '首页!B12' };
const AMOUNTS = { LGC: '4,910,217.11', LGM: '891,000.00', SZV: '9,300,000.00' };

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
  opened = await visit(browser);
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
  await workbench.paneShows('SZV', `¥${AMOUNTS.SZV}`);
});

afterEach(async () => {
  await opened.context.close();
  expect(opened.problems).toEqual([]);
});

async function amounts(): Promise<Record<string, string | null>> {
  return {
    LGC: await workbench.text(CELLS.LGC),
    LGM: await workbench.text(CELLS.LGM),
    SZV: await workbench.text(CELLS.SZV),
  };
}

describe('the example in the workbench', () => {
  it('shows the same amounts in the cells and in the taskpane', async () => {
    expect(await amounts()).toEqual(AMOUNTS);
    await workbench.paneShows('LGC', '¥4,910,217.11');
    await workbench.paneShows('LGM', '¥891,000.00');
    await workbench.paneShows('SZV', '¥9,300,000.00');
    await workbench.screenshot('example');
  });

  it('runs what was built, byte for byte', async () => {
    for (const file of ['taskpane.html', 'taskpane.js', 'functions.json']) {
      const response = await opened.context.request.get(`${ORIGIN}/${file}`);
      expect(await response.body()).toEqual(await readFile(`dist/${file}`));
    }
    expect(workbench.addIn.url()).toContain(`${ORIGIN}/taskpane.html?_host_Info=Excel$Web$`);
  });

  it('follows an option: another cycle year moves the amount and the plan, and back', async () => {
    const plan = async (): Promise<string> =>
      ((await workbench.text('申报安排!D48')) ?? '').replaceAll(',', '');
    expect(await plan()).toContain('14066217.11');
    expect(await workbench.text('选项!A2')).toBe('lg.cycle');
    await workbench.type('选项!B2', 'calendar');
    expect(await amounts()).toEqual({ ...AMOUNTS, LGC: '1,368,000.00', LGM: '0.00' });
    expect(await plan()).toContain('10668000');
    await workbench.paneShows('LGC', '¥1,368,000.00');
    await workbench.type('选项!B2', 'rolling12');
    expect(await amounts()).toEqual(AMOUNTS);
  });

  it('calculates anew when the amount of a contract changes', async () => {
    // SL-2025-015 without tax 2,600,000 -> 2,500,000; the voucher is half of it: 9,300,000 - 50,000.
    expect(await workbench.text('合同!A24')).toBe('SL-2025-015');
    await workbench.type('合同!J24', '2500000');
    expect(await amounts()).toEqual({ ...AMOUNTS, SZV: '9,250,000.00' });
    await workbench.paneShows('SZV', '¥9,250,000.00');
  });

  it('flags a contract that was signed a day early, lowers the amount, and leads to the cell', async () => {
    // The window of batch 3 begins on 2025-11-14. Out of it, half of 2,600,000 is lost: 9,300,000 - 1,300,000.
    expect(await workbench.text('合同!F24')).toBe('2025-11-14');
    await expect(workbench.flags('合同!F24').count()).resolves.toBe(0);
    await workbench.type('合同!F24', '2025-11-13');
    expect(await amounts()).toEqual({ ...AMOUNTS, SZV: '8,000,000.00' });

    await workbench.paneShows('SZV', '¥8,000,000.00');
    const flag = workbench.flags('合同!F24').first();
    await expect(flag.innerText()).resolves.toContain('2025-11-13');
    await workbench.goTo('首页!A1');
    await flag.click();
    await opened.page.waitForFunction(() => globalThis.workbench?.selection() === '合同!F24');
    await workbench.screenshot('flag');
  });

  it('saves and opens again with the same amounts, tables and formulas', async () => {
    await workbench.type('合同!F24', '2025-11-13');
    const before = await amounts();
    const formula = await workbench.formula(CELLS.SZV);
    const tables = await workbench.tables();
    const file = await workbench.save();
    await workbench.open(file);
    expect(await amounts()).toEqual(before);
    expect(before.SZV).toBe('8,000,000.00');
    expect(await workbench.formula(CELLS.SZV)).toBe(formula);
    expect(await workbench.tables()).toEqual(tables);
    expect(await workbench.text('合同!F24')).toBe('2025-11-13');
  });

  it('keeps the tables with their rows when rows go, come back, and are added below', async () => {
    const contracts = async (): Promise<string | undefined> =>
      (await workbench.tables()).find((table) => table.name === '合同')?.address;
    // Row 3 is SL-2024-002, whose 3,600,000 count: without it 30 % of that is lost.
    expect(await workbench.text('合同!A3')).toBe('SL-2024-002');
    expect(await contracts()).toMatch(/^合同!A1:[A-Z]45$/);
    await workbench.deleteRow('合同', 3);
    expect(await contracts()).toMatch(/^合同!A1:[A-Z]44$/);
    expect(await amounts()).toEqual({ ...AMOUNTS, LGC: '3,830,217.11' });

    await workbench.undo();
    expect(await contracts()).toMatch(/^合同!A1:[A-Z]45$/);
    expect(await amounts()).toEqual(AMOUNTS);

    await workbench.type('合同!A46', 'SL-2026-099');
    expect(await contracts()).toMatch(/^合同!A1:[A-Z]46$/);
  });

  it('spills the explanation of a programme, and another when the programme changes', async () => {
    expect(await workbench.text('测算说明!A4')).toContain('龙岗区人工智能算力扶持');
    expect(await workbench.text('测算说明!B3')).toBe('基数（元）');
    await workbench.type('测算说明!B1', 'LGM');
    expect(await workbench.text('测算说明!A4')).toContain('龙岗区调用模型开发应用扶持');
  });
});

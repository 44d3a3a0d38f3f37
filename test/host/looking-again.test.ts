import type { Assessment, PaneHost } from '../../src/taskpane/host';
import { RefusingBook } from './refusing-book';
import { startHost, type RunningHost } from './start-host';
import { area } from './use-host';
import { fill, give, WRITE_COMMANDS, type WriteCommand } from './write-commands';

/** What is written goes by the workbook as it is at that moment, whatever the pane knew: one table, each row once. */
const book = new RefusingBook();
let host: RunningHost;
let pane: PaneHost;

beforeEach(async () => {
  host = await startHost(book.model);
  pane = await openPane();
});

afterEach(() => {
  host.close();
});

/** Another pane has modules, and a memory, of its own. */
async function openPane(): Promise<PaneHost> {
  jest.resetModules();
  return (await import('../../src/taskpane/excel-host')).excelHost;
}

function command(name: string): WriteCommand {
  const found = WRITE_COMMANDS.find((one) => one.name === name);
  if (!found) throw new Error(`no command ${name}`);
  fill(book.renew(), found);
  return found;
}

async function assessed(from = pane): Promise<Assessment> {
  const assessment = await from.assess();
  if (!assessment) throw new Error('no register');
  return assessment;
}

const idOf = (name: string): string => book.book.sheets().find((sheet) => sheet.name === name)?.id ?? '';
const sheetNames = (): string[] => book.book.sheets().map(({ name }) => name);

function column(sheet: string, at: number): unknown[] {
  const used = book.book.usedArea(idOf(sheet), true);
  return used ? book.book.readValues(idOf(sheet), used).map((row) => row[at]) : [];
}

describe.each([
  ['the first decision', '处理记录', 0],
  ['the first list of materials', '材料', 11],
])('%s', (name, sheet, keyColumn) => {
  const others = ['合同', '供应商'];

  /** As in another workbook in which the command is given a single time. */
  async function expectOnce(): Promise<void> {
    expect(sheetNames()).toEqual([...others, sheet]);
    expect(book.book.tables()).toHaveLength(1);
    const written = column(sheet, keyColumn);
    const single = command(name);
    await give(single, pane, await assessed());
    expect(written).toEqual(column(sheet, keyColumn));
  }

  test('given twice at the same moment', async () => {
    const given = command(name);
    const assessment = await assessed();
    await Promise.all([give(given, pane, assessment), give(given, pane, assessment)]);
    await expectOnce();
  });

  test('given in two panes, of which each knows the workbook as it was', async () => {
    const given = command(name);
    const other = await openPane();
    const [first, second] = [await assessed(), await assessed(other)];
    await give(given, pane, first);
    await give(given, other, second);
    await expectOnce();
  });

  test('given again after a re-check that failed, and after the sheet was renamed', async () => {
    const given = command(name);
    const assessment = await assessed();
    await give(given, pane, assessment);
    // One may meet what office.js tidies up after the command.
    host.faults.inject(5012, 2);
    await expect(pane.assess()).rejects.toMatchObject({ kind: 'session' });
    host.faults.clear();
    await give(given, pane, assessment);
    book.book.renameSheet(idOf(sheet), '改了名');
    await give(given, pane, assessment);
    expect(sheetNames()).toEqual([...others, '改了名']);
    book.book.renameSheet(idOf('改了名'), sheet);
    await expectOnce();
  });

  test('given again after the sheet was deleted', async () => {
    const given = command(name);
    await give(given, pane, await assessed());
    const assessment = await assessed();
    book.book.deleteSheet(idOf(sheet));
    await give(given, pane, assessment);
    await expectOnce();
  });
});

/** A decision reads the heads of the tables, then the sheets that hold its own; then it writes. */
const LOOKS = 2;

test('a co-author who inserts a row meanwhile loses nothing, and the decision is written once', async () => {
  const given = command('a decision in a table kept by hand');
  const assessment = await assessed();
  const id = idOf('备忘');
  const { Excel } = host;
  const run = Excel.run.bind(Excel) as (work: unknown) => Promise<unknown>;
  let runs = 0;
  Excel.run = async (work: unknown) => {
    runs += 1;
    if (runs === LOOKS + 1) {
      const table = book.book.readValues(id, area(0, 0, 2, 4));
      book.book.writeCells(id, area(0, 0, 3, 4), [['标题', '', '', ''], ...table]);
    }
    return run(work);
  };
  await give(given, pane, assessment);
  // It found another row where the header was, and looked again.
  expect(runs).toBe(2 * (LOOKS + 1));
  expect(column('备忘', 3)).toEqual(['', '问题编号', 'use-0123456789', expect.stringMatching(/^use-/)]);
});

describe('a refusal that lasts', () => {
  test.each([
    ['a decision in an Excel table', 1, { kind: 'protected', message: '处理记录' }],
    ['a decision changed', 1, { kind: 'protected', message: '处理记录' }],
    ['the first decision', 1, { kind: 'structure', message: '处理记录' }],
    ['the first list of materials', 1, { kind: 'structure', message: '材料' }],
  ])('%s names what is protected', async (name, from, fault) => {
    const given = command(name);
    const before = await assessed();
    await given.earlier?.(pane, before, book.book);
    const assessment = await assessed();
    book.plan({ code: 'AccessDenied', from, isLasting: true });
    await expect(give(given, pane, assessment)).rejects.toMatchObject(fault);
    book.plan(null);
    await expect(give(given, pane, assessment)).resolves.toBeDefined();
  });
});

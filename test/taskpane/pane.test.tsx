/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CHECKS, INTERNAL } from '../../src/checks';
import { claimsFor, tasksOf, type Claim, type LowCase } from '../../src/claim';
import { ExcelFault, type Reading } from '../../src/excel';
import { namesInWay, type FormulaDifference, type NameInWay } from '../../src/functions';
import { readLedger, type SheetSurvey } from '../../src/ledger';
import { message } from '../../src/messages';
import { fen } from '../../src/money';
import type {
  Decided,
  ListedMaterials,
  PaneHost,
  RepairedFormulas,
  ToldError,
} from '../../src/taskpane/host';
import { Pane } from '../../src/taskpane/pane';
import { takeFaults } from '../support/faults';
import { matrix } from '../support/register';
import { claim, finding, incomplete, rowIn, rowOut, sentence } from './claims';

/** A workbook whose content the test decides. */
class FakeHost implements PaneHost {
  answer: () => Promise<readonly Claim[] | null> = () => Promise.resolve([claim(), incomplete()]);
  /** 处理记录 as it was written: what the next assessment reads. */
  decided: unknown[][] = [];
  low: LowCase | null = null;
  registers: (string | null)[] = [null];
  sheets: SheetSurvey[] = [];
  readonly wishes: unknown[] = [];
  writing: () => Promise<void> = () => Promise.resolve();
  readonly visited: unknown[] = [];
  visit: () => Promise<void> = () => Promise.resolve();
  changed: () => void = () => undefined;
  assessments = 0;

  reading: (reading: Reading) => Promise<void> = () => Promise.resolve();
  readonly assess: PaneHost['assess'] = async (wish, reading = {}) => {
    this.assessments += 1;
    this.wishes.push(wish);
    await this.reading(reading);
    const claims = await this.answer();
    if (claims === null) return null;
    const ledger = readLedger([{ values: [['问题编号', '处理', '理由', '问题'], ...this.decided] }]);
    const register = wish ?? this.registers[0] ?? null;
    const tasks = tasksOf(ledger, claims);
    const { registers, sheets } = this;
    return { registers, register, inputs: [], ledger, claims, tasks, sheets };
  };
  readonly lowCase: PaneHost['lowCase'] = () => Promise.resolve(this.low);
  differences: readonly (readonly FormulaDifference[])[] = [];
  names: readonly NameInWay[] = [];
  /** What each look finds; the last stays. */
  errors: readonly (readonly ToldError[])[] = [[]];
  readonly formulas: PaneHost['formulas'] = () => {
    const [now = [], ...later] = this.differences;
    this.differences = later;
    const [errors = [], ...others] = this.errors;
    if (others.length > 0) this.errors = others;
    return Promise.resolve({ differences: now, names: this.names, errors });
  };
  repaired: RepairedFormulas = { repaired: 1, left: [] };
  readonly repairFormulas: PaneHost['repairFormulas'] = async () => {
    await this.writing();
    return this.repaired;
  };
  listed: ListedMaterials = { sheet: '材料', added: 12, completed: 3, apart: false };
  readonly listMaterials: PaneHost['listMaterials'] = () => Promise.resolve(this.listed);
  readonly record: PaneHost['record'] = async (_, { task, decision, reason }: Decided) => {
    await this.writing();
    this.decided = [...this.decided.filter(([key]) => key !== task.key), [task.key, decision, reason]];
    return '处理记录';
  };
  readonly goTo: PaneHost['goTo'] = (...place) => {
    this.visited.push(place);
    return this.visit();
  };
  watchRefusals = 0;
  readonly watch: PaneHost['watch'] = (changed) => {
    if (this.watchRefusals-- > 0) return Promise.reject(new ExcelFault('busy', 'too many requests'));
    this.changed = changed;
    return Promise.resolve(() => Promise.resolve());
  };
}

let host: FakeHost;
let root: Root;
let container: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  localStorage.clear();
  // jsdom has no CSS object; the keys of tasks have nothing to escape.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  host = new FakeHost();
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
    await tick();
  });
  container.remove();
});

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does something and lets the pane come to rest. */
async function during(doing: () => void): Promise<void> {
  await act(async () => {
    doing();
    await tick();
  });
  while (/正在更新|Updating/.test(container.textContent)) await act(tick);
}

async function show(language: 'zh' | 'en' = 'zh'): Promise<void> {
  await during(() => {
    root.render(<Pane host={host} surroundings={{ language, background: '#ffffff' }} />);
  });
}

function button(text: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find((one) => one.textContent.includes(text));
  if (found === undefined) throw new Error(`no button says ${text} in: ${container.textContent}`);
  return found;
}

async function press(text: string): Promise<void> {
  await during(() => {
    button(text).click();
  });
}

function selectOf(label: string): HTMLSelectElement {
  const found = [...container.querySelectorAll('select')].find(
    (one) => (one.getAttribute('aria-label') ?? one.labels[0]?.textContent) === label,
  );
  if (found === undefined) throw new Error(`no choice of ${label}`);
  return found;
}

async function choose(label: string, value: string): Promise<void> {
  const select = selectOf(label);
  await during(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What a screen reader was told of the last check. */
function spoken(): string | undefined {
  return [...container.querySelectorAll('[role=status]')].at(-1)?.textContent;
}

/** The button within the card of a cell. */
function onCard(place: string, label: string): HTMLButtonElement {
  const card = button(place).closest('li');
  const found = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === label);
  if (found === undefined) throw new Error(`no ${label} in: ${card?.textContent ?? ''}`);
  return found;
}

async function write(text: string): Promise<void> {
  const area = container.querySelector('textarea');
  if (area === null) throw new Error('nothing to write into');
  await during(() => {
    // React hears of a value only when it is set past its own property.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

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

describe('a reading that takes long', () => {
  /** The reading under way; it ends when it is called off, or with `end`. */
  let reading: Reading;
  let end: () => void;

  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = async (ms: number): Promise<void> => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
  };
  const bar = (): HTMLProgressElement | null => container.querySelector('progress');
  /** Lets the next readings take as long as the test wants. */
  const readSlowly = (): void => {
    host.reading = (given) =>
      new Promise((resolve, reject) => {
        reading = given;
        end = resolve;
        given.signal?.addEventListener('abort', () => {
          reject(new ExcelFault('cancelled', 'called off'));
        });
      });
  };
  const begin = async (): Promise<void> => {
    await act(() => {
      root.render(<Pane host={host} surroundings={{ language: 'zh', background: '#ffffff' }} />);
      return Promise.resolve();
    });
    await pass(10);
  };
  const tell = async (rows: number): Promise<void> => {
    await act(() => {
      reading.onProgress?.({ rows, of: 100_001 });
      return Promise.resolve();
    });
  };

  test('says after a second how many rows are read of how many, and nothing of a short one', async () => {
    readSlowly();
    await begin();
    await tell(0);
    await pass(900);
    expect(bar()).toBeNull();
    await pass(200);
    expect(container.textContent).toContain('已读 0 行，共 100001 行');
    await tell(50_000);
    expect(container.textContent).toContain('已读 50000 行，共 100001 行');
    expect([bar()?.value, bar()?.max]).toEqual([50_000, 100_001]);
    const label = bar()?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.textContent).toBe('已读 50000 行，共 100001 行');
    await tell(100_001);
    expect(container.textContent).toContain('已读完 100001 行，正在核对…');
    end();
    await pass(10);
    expect(bar()).toBeNull();
    expect(container.textContent).toContain('¥1,200,000.00');
  });

  test('has a bar without an end while Excel has not said how much there is', async () => {
    readSlowly();
    await begin();
    await pass(1100);
    expect(bar()?.hasAttribute('value')).toBe(false);
    expect(bar()?.previousElementSibling?.textContent).toBe('取消');
  });

  test('called off before anything was read, it shows no result until it is asked for', async () => {
    readSlowly();
    await begin();
    await pass(1100);
    await press('取消');
    expect(container.querySelector('[role=alert]')?.textContent).toContain(
      '已取消读取 工作簿还没有读入，没有可显示的结果。',
    );
    expect(container.querySelector('article')).toBeNull();
    expect(bar()).toBeNull();
    await during(host.changed);
    expect(host.assessments).toBe(1);

    host.reading = () => Promise.resolve();
    await press('重新核对');
    expect(host.assessments).toBe(2);
    expect(container.textContent).not.toContain('已取消读取');
    expect(container.textContent).toContain('¥1,200,000.00');
  });

  test('called off, what was on show stays and is said to be of the reading before', async () => {
    await show();
    readSlowly();
    host.answer = () => Promise.resolve([incomplete()]);
    await act(async () => {
      host.changed();
      await jest.advanceTimersByTimeAsync(1100);
    });
    // A change meanwhile would have led to another reading.
    await act(() => {
      host.changed();
      return Promise.resolve();
    });
    await press('取消');
    expect(host.assessments).toBe(2);
    expect(container.querySelector('[role=alert]')?.textContent).toContain(
      '已取消读取 下面是上一次读取的结果，此后的改动没有读入。',
    );
    expect(container.textContent).toContain('¥1,200,000.00');
    expect(spoken()).toBe('已核对：阻断 1 项，风险 1 项，提示 0 项');

    host.reading = () => Promise.resolve();
    await press('重新核对');
    expect(container.textContent).not.toContain('已取消读取');
    expect(container.textContent).toContain('资料不全，暂不能得出金额');
    // From here on changes are followed again.
    await during(host.changed);
    expect(host.assessments).toBe(4);
  });
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

describe('deciding', () => {
  test('accepting asks for a reason, writes it and takes the finding off the open list', async () => {
    await show();
    await during(() => {
      onCard('合同!I3', '接受').click();
    });
    expect(button('确定接受').disabled).toBe(true);
    await write('  税局出具了说明 ');
    expect(button('确定接受').disabled).toBe(false);
    await press('确定接受');
    expect(host.decided.map((row) => row.slice(1))).toEqual([['accepted', '税局出具了说明']]);
    expect(() => button('合同!I3')).toThrow('no button');
    expect(container.textContent).toContain('已写入「处理记录」：已接受');
    expect(document.activeElement?.textContent).toContain('合同!B5');
    expect(spoken()).toBe('已核对：阻断 1 项，风险 0 项，提示 0 项');

    await choose('按处理情况筛选', 'all');
    expect(container.textContent).toContain('已接受：税局出具了说明');
    await during(() => {
      onCard('合同!I3', '重新打开').click();
    });
    expect(host.decided.map((row) => row[1])).toEqual(['open']);
    expect(onCard('合同!I3', '接受')).toBeDefined();
  });

  test('Escape and cancel leave everything as it is', async () => {
    await show();
    for (const leave of ['取消', 'Escape']) {
      await during(() => {
        onCard('合同!I3', '接受').click();
      });
      if (leave === '取消') await press(leave);
      else
        await during(() => {
          container
            .querySelector('textarea')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: leave, bubbles: true }));
        });
      expect(container.querySelector('textarea')).toBeNull();
    }
    expect(host.decided).toEqual([]);
  });

  test('a finding that is called fixed but is still there says so', async () => {
    await show();
    await during(() => {
      onCard('合同!B5', '标为已修正').click();
    });
    expect(button('合同!B5').closest('li')?.textContent).toContain('标为已修正，仍存在');
  });

  test('says why a decision could not be written, and keeps the words', async () => {
    host.writing = () => Promise.reject(new ExcelFault('editing', 'in edit mode'));
    await show();
    await during(() => {
      onCard('合同!I3', '接受').click();
    });
    await write('已说明');
    await press('确定接受');
    expect(container.textContent).toContain('有单元格正在编辑');
    expect(container.querySelector('textarea')?.value).toBe('已说明');
  });

  test.each<[string, ExcelFault, string]>([
    ['the sheet is protected', new ExcelFault('protected', '处理记录'), '工作表“处理记录”受保护'],
    ['the structure is protected', new ExcelFault('structure', '处理记录'), '不能添加工作表'],
    ['Excel does not say what may not be done', new ExcelFault('denied', ''), '以只读方式打开'],
    ['somebody changed the workbook', new ExcelFault('changed', ''), '有人改动了工作簿'],
    ['Excel does not answer', new ExcelFault('silent', ''), '没有应答'],
  ])('when %s it says so, reads the workbook again, and writes on request', async (_, fault, words) => {
    host.writing = () => Promise.reject(fault);
    await show();
    const { assessments } = host;
    await during(() => {
      onCard('合同!B5', '标为已修正').click();
    });
    expect(container.textContent).toContain(words);
    expect(host.assessments).toBe(assessments + 1);
    expect(host.decided).toEqual([]);
    host.writing = () => Promise.resolve();
    await press('重试');
    expect(container.textContent).not.toContain(words);
    expect(host.decided.map((row) => row[1])).toEqual(['fixed']);
  });

  test('what is recorded and no longer found is history, under all', async () => {
    host.decided = [['use-0123456789', '已修正', '已改用途', '用途不对']];
    await show();
    expect(container.textContent).not.toContain('不再出现');
    await choose('按处理情况筛选', 'all');
    await press('1 项记录已不再出现');
    expect(container.textContent).toContain('用途不对已解决（记录为已修正） 已改用途');
  });
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

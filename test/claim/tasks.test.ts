import fc from 'fast-check';
import { claimsFor, recordOf, tasksOf, type Decision, type Task, type TaskList } from '../../src/claim';
import { readLedger, TABLES, type TableInput } from '../../src/ledger';
import { message, say, type Language } from '../../src/messages';
import { matrix, type Row } from '../support/register';

const CONTRACTS: Row[] = [
  contract('HT-1', '甲算力有限公司', { 用途: '生产推理' }),
  contract('HT-2', '乙算力有限公司', { 用途: '' }),
  contract('HT-3', '丙算力有限公司', { 币种: 'USD' }),
  contract('HT-4', '丁算力有限公司', {}),
];
const INVOICES: Row[] = [invoice('001', 'HT-1', 600000), invoice('002', 'HT-4', 400000)];

function contract(id: string, supplier: string, more: Row): Row {
  return {
    合同编号: id,
    供应商名称: supplier,
    用途: '模型训练',
    服务开始: '2025-02-01',
    服务结束: '2025-06-30',
    不含税金额: 600000,
    币种: 'CNY',
    项目: '甲项目',
    ...more,
  };
}

function invoice(number: string, id: string, net: number): Row {
  return { 发票号码: number, 开票日期: '2025-03-01', 金额: net, 合同编号: id };
}

interface Book {
  readonly contracts?: readonly Row[];
  readonly invoices?: readonly Row[];
  readonly decided?: readonly Row[];
  /** Rows above the tables, and what the sheet of the contracts is called. */
  readonly above?: number;
  readonly sheet?: string;
}

function inputsOf({ contracts = CONTRACTS, invoices = INVOICES, decided, above = 0, sheet = '合同' }: Book) {
  const inputs: TableInput[] = [
    { values: matrix(contracts), sheet, firstRow: above + 1 },
    { values: matrix(invoices), sheet: '发票', firstRow: above + 1 },
  ];
  return decided ? [...inputs, { values: matrix(decided), sheet: '处理记录' }] : inputs;
}

function listOf(book: Book = {}): TaskList {
  const ledger = readLedger(inputsOf(book));
  return tasksOf(ledger, claimsFor(ledger));
}

function taskOn(list: TaskList, check: string, row: number): Task {
  const found = list.tasks.find((task) => task.check === check && task.row === row);
  if (!found) throw new Error(`no task of ${check} in row ${row}`);
  return found;
}

/** What is known of every task whatever its place. */
const identities = ({ tasks }: TaskList) => tasks.map(({ key, facts }) => `${key} ${facts}`).sort();

describe('tasks', () => {
  test('what several programmes say of a cell is one task, with all of them and their clauses', () => {
    const list = listOf();
    const task = taskOn(list, 'use', 2);
    expect(task.programmes).toEqual(['LGC', 'SZV']);
    expect(task.clauses.length).toBe(2);
    expect(task.messages).toHaveLength(1);
    expect([task.sheet, task.column, task.severity]).toEqual(['合同', 3, 'block']);
    const findings = claimsFor(readLedger(inputsOf({}))).flatMap((claim) => claim.findings);
    expect(findings.filter((finding) => list.taskOf(finding) === task)).toHaveLength(2);
  });

  test('every finding has a task, no two tasks a key, and the gravest come first', () => {
    const { tasks, taskOf } = listOf();
    for (const finding of claimsFor(readLedger(inputsOf({}))).flatMap((claim) => claim.findings)) {
      expect(tasks).toContain(taskOf(finding));
    }
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    const order = tasks.map(({ severity }) => ['block', 'warn', 'info'].indexOf(severity));
    expect(order).toEqual([...order].sort());
  });

  test('keys and facts do not depend on rows, columns, sheets or their order', () => {
    const anywhere = fc.record({
      rows: fc.shuffledSubarray(CONTRACTS, { minLength: CONTRACTS.length }),
      columns: fc.shuffledSubarray(Object.keys(CONTRACTS[0] ?? {}), { minLength: 8 }),
      invoices: fc.shuffledSubarray(INVOICES, { minLength: INVOICES.length }),
      above: fc.nat({ max: 40 }),
      sheet: fc.constantFrom('合同', '台账 2025', '2025年「合同」'),
    });
    fc.assert(
      fc.property(anywhere, ({ rows, columns, invoices, above, sheet }) => {
        const contracts = rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
        expect(identities(listOf({ contracts, invoices, above, sheet }))).toEqual(identities(listOf()));
      }),
      { numRuns: 60 },
    );
  });

  test('another row, and a cell that the finding does not speak of, change nothing', () => {
    const more = [contract('HT-0', '戊算力有限公司', {}), ...CONTRACTS];
    const noted = CONTRACTS.map((row) => ({ ...row, 项目: '乙项目' }));
    const { key, facts } = taskOn(listOf(), 'use', 2);
    expect(taskOn(listOf({ contracts: more }), 'use', 3)).toMatchObject({ key, facts });
    expect(taskOn(listOf({ contracts: noted }), 'use', 2)).toMatchObject({ key, facts });
  });

  test('rows that share a number are told apart by what they hold, true twins by an ordinal', () => {
    const one = contract('HT-9', '甲算力有限公司', { 用途: '生产推理' });
    const other = contract('HT-9', '乙算力有限公司', { 用途: '生产推理' });
    const keys = (contracts: Row[]) =>
      listOf({ contracts })
        .tasks.filter(({ check }) => check === 'use')
        .map(({ key }) => key);
    expect(new Set(keys([one, other])).size).toBe(2);
    expect(keys([one, other]).sort()).toEqual(keys([other, one]).sort());
    expect(new Set(keys([one, one])).size).toBe(2);
  });

  test('a finding about a whole claim is known by what it names, and its amounts are facts', () => {
    const early = { 服务开始: '2024-09-01', 服务结束: '2024-12-31' };
    const reading = (net: number) => {
      const contracts = [...CONTRACTS, contract('HT-5', '丁算力有限公司', { ...early, 不含税金额: net })];
      return listOf({ contracts, invoices: [] }).tasks.filter(({ check }) => check === 'reading');
    };
    const [one, other] = [reading(700000), reading(800000)];
    expect(one.map(({ row, programmes }) => [row, programmes])).toEqual([[null, ['LGC', 'LGM']]]);
    expect(one[0]?.messages).toHaveLength(2);
    expect(other.map(({ key }) => key)).toEqual(one.map(({ key }) => key));
    expect(other[0]?.facts).not.toBe(one[0]?.facts);
  });

  test('two faults of one cell are two tasks, and one stays accepted when the other comes or goes', () => {
    const [model] = claimsFor(readLedger(inputsOf({})));
    const at = model?.findings.find(({ row, check }) => row === 2 && check === 'use');
    if (!model || !at) throw new Error('no finding to copy');
    const first = { ...at, message: message('task.note-unreadable', { value: '甲' }) };
    const second = { ...at, message: message('task.note-still-there') };
    const list = (findings: (typeof at)[], rows?: Row[]) =>
      tasksOf(readLedger(inputsOf(rows ? { decided: rows } : {})), [{ ...model, findings }]).tasks;
    const [alone] = list([first]);
    const both = list([first, second]);
    expect(both.map(({ messages }) => messages.length)).toEqual([1, 1]);
    expect(new Set(both.map(({ key }) => key)).size).toBe(2);
    if (!alone || !both[0]) throw new Error('no tasks');
    const states = (tasks: readonly Task[]) => tasks.map(({ standing }) => standing.state);
    expect(states(list([first, second], [decided(alone, 'accepted', '已说明')]))).toEqual([
      'accepted',
      'open',
    ]);
    expect(states(list([first], [decided(both[0], 'accepted', '已说明')]))).toEqual(['accepted']);
    expect(states(list([second], [decided(both[0], 'accepted', '已说明')]))).toEqual(['open']);
  });
});

/** The table 处理记录 with what is written for a task of the register. */
function decided(task: Task, decision: Decision, reason: string, language: Language = 'zh'): Row {
  const cells = recordOf(task, decision, reason, { place: '合同!C2', language });
  return Object.fromEntries(
    Object.entries(cells).map(([field, cell]) => [
      TABLES.dispositions.fields[field as keyof typeof cells][language],
      cell as unknown,
    ]),
  );
}

describe('decisions', () => {
  const task = taskOn(listOf(), 'use', 2);
  const standing = (row: Row, book: Book = {}) => {
    const found = taskOn(listOf({ ...book, decided: [row] }), 'use', 2).standing;
    return [found.state, found.reason, found.note && say(found.note), found.note && say(found.note, 'en')];
  };

  test.each<Language>(['zh', 'en'])('a reason accepts a finding, written in %s', (language) => {
    expect(standing(decided(task, 'accepted', '已另行说明', language))).toEqual([
      'accepted',
      '已另行说明',
      null,
      null,
    ]);
  });

  test('nothing recorded, or recorded as open, is open', () => {
    expect(task.standing).toEqual({ state: 'open', decision: null, reason: null, note: null });
    expect(standing(decided(task, 'open', ''))).toEqual(['open', null, null, null]);
    expect(standing({ ...decided(task, 'open', ''), 处理: '' })).toEqual(['open', null, null, null]);
  });

  test('accepted without a reason is open and says so', () => {
    expect(standing(decided(task, 'accepted', ' '))).toEqual([
      'open',
      null,
      '「处理记录」写了已接受但没有理由，按待处理：请补写理由。',
      'Recorded as accepted without a reason, so it counts as open: add the reason.',
    ]);
  });

  test('a word that cannot be read is open and says so', () => {
    expect(standing({ ...decided(task, 'accepted', '理由'), 处理: '再看' })).toEqual([
      'open',
      '理由',
      '「处理记录」的处理「再看」读不懂，按待处理：请写 待处理、已接受 或 已修正。',
      'The recorded disposition “再看” cannot be read, so it counts as open: write Open, Accepted or Fixed.',
    ]);
  });

  test('fixed but still found is open and says so', () => {
    expect(standing(decided(task, 'fixed', ''))).toEqual([
      'open',
      null,
      '标为已修正，仍存在：请核对是否改在了这个单元格，或改为接受并写明理由。',
      'Marked as fixed but still there: check the cell again, or accept it with a reason.',
    ]);
  });

  test.each<[string, Row]>([
    ['the cell', { 用途: '推理' }],
    ['the amount', { 不含税金额: 600000.01 }],
  ])('%s is another since it was accepted: open again', (_, change) => {
    const contracts = [{ ...CONTRACTS[0], ...change }, ...CONTRACTS.slice(1)];
    expect(standing(decided(task, 'accepted', '已说明'), { contracts })).toEqual([
      'open',
      '已说明',
      '情况有变：接受时（理由：已说明）的内容与现在不同，请重新判断。',
      'Changed: it said something else when it was accepted (已说明); please judge it again.',
    ]);
  });

  test('a record written by hand with the number alone accepts', () => {
    expect(standing({ 问题编号: ` ${task.key.toUpperCase()}`, 处理: '接受', 理由: '已说明' })[0]).toBe(
      'accepted',
    );
  });

  test('two rows that disagree are open and say so; copies of one row are one', () => {
    const accepted = decided(task, 'accepted', '已说明');
    const both = (rows: Row[]) => taskOn(listOf({ decided: rows }), 'use', 2).standing;
    expect(both([accepted, accepted]).state).toBe('accepted');
    const { state, note } = both([accepted, decided(task, 'open', '')]);
    expect([state, note && say(note)]).toEqual([
      'open',
      '「处理记录」里这一问题有几行，写法不一，按待处理：请只留一行。',
    ]);
    expect(note && say(note, 'en')).toBe(
      'Several rows of the record disagree about this finding, so it counts as open: keep one row.',
    );
  });

  test('what is no longer found is kept as history', () => {
    const contracts = [{ ...CONTRACTS[0], 用途: '模型训练' }, ...CONTRACTS.slice(1)];
    const { tasks, resolved } = listOf({ contracts, decided: [decided(task, 'fixed', '已改')] });
    expect(tasks.some(({ key }) => key === task.key)).toBe(false);
    expect(resolved).toMatchObject([{ key: task.key, decision: 'fixed', record: { reason: '已改' } }]);
  });

  test('no claim depends on what was decided', () => {
    const claims = (book: Book) =>
      claimsFor(readLedger(inputsOf(book))).map(({ claimable, evidenced, findings, rowsIn }) => ({
        claimable,
        evidenced,
        rowsIn,
        messages: findings.map(({ message }) => message),
      }));
    expect(claims({ decided: [decided(task, 'accepted', '已说明')] })).toEqual(claims({}));
  });
});

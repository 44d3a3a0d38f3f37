import type { FunctionCall } from '../../src/workbench/host';
import { profile } from '../support/excel-profile';
import { quickly } from './quickly';
import { useHost } from './use-host';

const host = useHost();
beforeAll(quickly);
afterAll(() => {
  jest.restoreAllMocks();
});

function call(
  name: string,
  args: FunctionCall['args'] = [],
  options: Partial<FunctionCall> = {},
): FunctionCall {
  return { name, args, address: 'Sheet1!C1', ...options };
}

function invoke(...given: Parameters<typeof call>): Promise<unknown> {
  return host().channel.customFunctions.invoke(call(...given));
}

test('calls made before the runtime is ready wait for it', async () => {
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  expect(host().channel.customFunctions.ready).toBe(false);
  await expect(invoke('ADD', [2, 3])).resolves.toEqual({ kind: 'values', values: [[5]] });
  await host().channel.customFunctions.whenReady();
  expect(host().channel.customFunctions.ready).toBe(true);
});

test('calls of one turn travel together and each gets its own answer', async () => {
  const turns: number[] = [];
  CustomFunctions.associate('SLOWLY', async (value: number) => {
    turns.push(value);
    await Promise.resolve();
    return value * 10;
  });
  const results = await Promise.all([1, 2, 3].map((value) => invoke('SLOWLY', [value])));
  expect(results).toEqual([10, 20, 30].map((value) => ({ kind: 'values', values: [[value]] })));
  expect(turns).toEqual([1, 2, 3]);
});

test('a range arrives as rows, a result of rows spills, and null in it shows as 0', async () => {
  CustomFunctions.associate('ECHO', (rows: unknown[][]) => [...rows, ['行数', rows.length]]);
  await expect(invoke('ECHO', [[['a', null]]])).resolves.toEqual({
    kind: 'values',
    values: [
      ['a', 0],
      ['行数', 1],
    ],
  });
});

describe.each([
  ['null', 'null'],
  ['zero', '0'],
  ['text', '""'],
] as const)('in a host that hands blank cells over as %s', (blanks, shown) => {
  const profiled = useHost({ ...profile, blanks });

  beforeEach(() => {
    CustomFunctions.associate('TELL', (first: unknown, more: unknown) => JSON.stringify([first, more]));
  });

  /** The arguments as the function got them. */
  async function received(...args: FunctionCall['args']): Promise<unknown> {
    const result = await profiled().channel.customFunctions.invoke(call('TELL', args));
    return result.kind === 'values' ? result.values[0]?.[0] : result;
  }

  test('a function gets that for every blank cell of a range, and nothing else is touched', async () => {
    const rows = [
      ['合同编号', null],
      ['', 0],
    ];
    expect(await received(rows, [[null]])).toBe(`[[["合同编号",${shown}],["",0]],[[${shown}]]]`);
  });

  test('so it does for ranges given for a repeating parameter', async () => {
    expect(await received([[1]], [[['a', null]], [[null, 2]]])).toBe(
      `[[[1]],[[["a",${shown}]],[[${shown},2]]]]`,
    );
  });

  test('an argument that was left out is null all the same', async () => {
    expect(await received(null, null)).toBe('[null,null]');
    expect(await received([[1]], [null, 3])).toBe('[[[1]],[null,3]]');
  });

  test('another choice holds for the calls to come', async () => {
    expect(await received([[null]], null)).toBe(`[[[${shown}]],null]`);
    profiled().channel.customFunctions.blanks = 'zero';
    expect(await received([[null]], null)).toBe('[[[0]],null]');
  });
});

test('an optional argument left out is null', async () => {
  CustomFunctions.associate('ISNULL', (value: unknown) => value === null);
  await expect(invoke('ISNULL', [null])).resolves.toEqual({ kind: 'values', values: [[true]] });
});

/** Excel's types do not say that its errors are errors. */
function excelError(code: CustomFunctions.ErrorCode, message: string): Error {
  return new CustomFunctions.Error(code, message) as unknown as Error;
}

/** A message, where Excel shows it. */
const shown = (message: string): string => (profile.showsMessages ? message : '');

describe('errors', () => {
  test.each([
    ['#N/A', 'notAvailable', '缺少发票', '缺少发票'],
    ['#VALUE!', 'invalidValue', '看不懂', '看不懂'],
    ['#NUM!', 'invalidNumber', '消息会丢', ''],
    ['#DIV/0!', 'divisionByZero', '消息会丢', ''],
  ] as const)('%s thrown, with the message that Excel keeps', async (code, name, message, kept) => {
    CustomFunctions.associate('FAIL', () => {
      throw excelError(CustomFunctions.ErrorCode[name], message);
    });
    await expect(invoke('FAIL')).resolves.toEqual({ kind: 'error', code, message: shown(kept) });
  });

  test('returned instead of thrown', async () => {
    CustomFunctions.associate(
      'GIVE',
      () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '缺'),
    );
    await expect(invoke('GIVE')).resolves.toEqual({ kind: 'error', code: '#N/A', message: shown('缺') });
  });

  test('in one cell of a spilled result', async () => {
    CustomFunctions.associate('SOME', () => [
      [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, '坏')],
    ]);
    await expect(invoke('SOME')).resolves.toEqual({
      kind: 'values',
      values: [[1, profile.showsMessages ? { error: '#VALUE!', message: '坏' } : { error: '#VALUE!' }]],
    });
  });

  test('of any other kind show as #VALUE!', async () => {
    CustomFunctions.associate('CRASH', () => {
      throw new TypeError('x is undefined');
    });
    await expect(invoke('CRASH')).resolves.toMatchObject({ kind: 'error', code: '#VALUE!' });
  });

  test('given to a function are its result, unless it takes them', async () => {
    CustomFunctions.associate('SEE', (rows: CustomFunctions.Error[][]) => String(rows[0]?.[0]?.code));
    const args = [[[{ error: '#REF!' }]]];
    await expect(invoke('SEE', args)).resolves.toEqual({ kind: 'error', code: '#REF!', message: '' });
    await expect(invoke('SEE', args, { takesErrors: true })).resolves.toEqual({
      kind: 'values',
      values: [['#REF!']],
    });
  });

  test('for rows of different lengths', async () => {
    CustomFunctions.associate('RAGGED', () => [[1, 2], [3]]);
    await expect(invoke('RAGGED')).resolves.toMatchObject({ kind: 'error', code: '#VALUE!' });
  });
});

test('a call that is cancelled tells the function and rejects', async () => {
  const cancelled = new Promise<string>((resolve) => {
    CustomFunctions.associate(
      'FOREVER',
      (invocation: CustomFunctions.CancelableInvocation) =>
        new Promise<number>(() => {
          invocation.onCanceled = () => {
            resolve('told');
          };
          started();
        }),
    );
  });
  let started: () => void = () => undefined;
  const running = new Promise<void>((resolve) => (started = resolve));
  const controller = new AbortController();
  const result = host().channel.customFunctions.invoke(call('FOREVER'), controller.signal);
  await running;
  controller.abort(new Error('重新计算'));
  await expect(result).rejects.toThrow('重新计算');
  await expect(cancelled).resolves.toBe('told');
});

test('the address of the calling cell arrives', async () => {
  CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address);
  await expect(invoke('WHERE', [], { address: '合同!D7' })).resolves.toEqual({
    kind: 'values',
    values: [['合同!D7']],
  });
});

test('a ribbon command runs to its end, and an unknown one is refused', async () => {
  Office.actions.associate('repair', (event: Office.AddinCommands.Event) => {
    event.completed();
  });
  await host().channel.customFunctions.whenReady();
  await expect(host().channel.commands.run('repair', 'RepairButton')).resolves.toBeUndefined();
  await expect(host().channel.commands.run('unknown', 'x')).rejects.toThrow('refused');
});

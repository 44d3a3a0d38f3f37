import { FunctionCalls } from '../../../src/workbench/functions/function-calls';
import type { CallingCell, FunctionResult } from '../../../src/spreadsheet';

const WAITING: FunctionResult = { kind: 'error', code: '#GETTING_DATA', message: 'waiting' };
const A1: CallingCell = { sheet: 'S', row: 0, column: 0 };
const B2: CallingCell = { sheet: 'S', row: 1, column: 1 };

function values(...row: number[]): FunctionResult {
  return { kind: 'values', values: [row] };
}

/** An add-in whose answers the test gives by hand, and the grid that asks. */
function setUp() {
  const asked: {
    name: string;
    args: readonly unknown[];
    answer: (result: FunctionResult) => void;
    fail: () => void;
  }[] = [];
  const arrived: (readonly CallingCell[])[] = [];
  const calls = new FunctionCalls({
    waiting: WAITING,
    arrived: (cells) => arrived.push(cells),
    waitingChanged: () => undefined,
    failed: (why) => ({ kind: 'error', code: '#VALUE!', message: why }),
  });
  const runner = (name: string, args: readonly unknown[]) =>
    new Promise<FunctionResult>((resolve, reject) => {
      asked.push({
        name,
        args,
        answer: resolve,
        fail: () => {
          reject(new Error('gone'));
        },
      });
    });
  /** Answers are gathered for a turn of the event loop, which begins after the one that brings them. */
  const settle = async () => {
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return { calls, asked, arrived, runner, settle };
}

describe('FunctionCalls', () => {
  it('keeps calls until the add-in is there', () => {
    const { calls, asked, runner } = setUp();
    expect(calls.invoke('F', [1], A1)).toBe(WAITING);
    expect(asked).toHaveLength(0);
    calls.attach(runner);
    expect(asked.map(({ name, args }) => [name, args])).toEqual([['F', [1]]]);
    expect(calls.waiting).toBe(1);
  });

  it('has the cell calculated again when the answer is there, and then gives it', async () => {
    const { calls, asked, arrived, runner, settle } = setUp();
    calls.attach(runner);
    calls.invoke('F', [1], A1);
    asked[0]?.answer(values(7));
    await settle();
    expect(arrived).toEqual([[A1]]);
    expect(calls.waiting).toBe(0);
    calls.begin();
    expect(calls.invoke('F', [1], A1)).toEqual(values(7));
    expect(asked).toHaveLength(1);
  });

  it('asks once for cells that ask the same, and tells all of them', async () => {
    const { calls, asked, arrived, runner, settle } = setUp();
    calls.attach(runner);
    calls.invoke('F', [[1, 2]], A1);
    calls.invoke('F', [[1, 2]], B2);
    expect(asked).toHaveLength(1);
    asked[0]?.answer(values(3));
    await settle();
    expect(arrived).toEqual([[A1, B2]]);
  });

  it('keeps the earlier value while the arguments change, and drops the answer to old ones', async () => {
    const { calls, asked, runner, settle } = setUp();
    calls.attach(runner);
    calls.invoke('F', [1], A1);
    asked[0]?.answer(values(10));
    await settle();
    calls.begin();
    calls.invoke('F', [1], A1);

    calls.begin();
    expect(calls.invoke('F', [2], A1)).toEqual(values(10));
    calls.begin();
    expect(calls.invoke('F', [3], A1)).toEqual(values(10));
    asked[1]?.answer(values(20));
    await settle();
    calls.begin();
    expect(calls.invoke('F', [3], A1)).toEqual(values(10));
    asked[2]?.answer(values(30));
    await settle();
    calls.begin();
    expect(calls.invoke('F', [3], A1)).toEqual(values(30));
  });

  it('tells two calls in one cell apart', async () => {
    const { calls, asked, runner, settle } = setUp();
    calls.attach(runner);
    calls.begin();
    calls.invoke('F', [1], A1);
    calls.invoke('F', [2], A1);
    asked[0]?.answer(values(10));
    asked[1]?.answer(values(20));
    await settle();
    calls.begin();
    expect([calls.invoke('F', [1], A1), calls.invoke('F', [2], A1)]).toEqual([values(10), values(20)]);
    calls.begin();
    expect([calls.invoke('F', [3], A1), calls.invoke('F', [4], A1)]).toEqual([values(10), values(20)]);
  });

  it('gives an error for a call that the add-in never answers', async () => {
    const { calls, asked, runner, settle } = setUp();
    calls.attach(runner);
    calls.invoke('F', [1], A1);
    asked[0]?.fail();
    await settle();
    calls.begin();
    expect(calls.invoke('F', [1], A1)).toEqual({ kind: 'error', code: '#VALUE!', message: 'gone' });
  });

  it('tells of no answer once the workbook is closed', async () => {
    const { calls, asked, arrived, runner, settle } = setUp();
    calls.attach(runner);
    calls.invoke('F', [1], A1);
    calls.close();
    asked[0]?.answer(values(1));
    await settle();
    expect(arrived).toEqual([]);
    expect(calls.invoke('F', [1], A1)).toBe(WAITING);
    calls.attach(runner);
    expect(asked).toHaveLength(2);
  });

  it('asks anew after a full recalculation, with the earlier value meanwhile', async () => {
    const { calls, asked, runner, settle } = setUp();
    calls.attach(runner);
    calls.invoke('F', [1], A1);
    asked[0]?.answer(values(1));
    await settle();
    calls.begin();
    calls.invoke('F', [1], A1);
    calls.forgetResults();
    calls.begin();
    expect(calls.invoke('F', [1], A1)).toEqual(values(1));
    expect(asked).toHaveLength(2);
  });

  it('remembers only the recent calls of a cell', async () => {
    const { calls, asked, runner, settle } = setUp();
    calls.attach(runner);
    for (let n = 0; n < 20; n += 1) {
      calls.begin();
      calls.invoke('F', [n], A1);
      asked[n]?.answer(values(n));
      await settle();
    }
    calls.begin();
    calls.invoke('F', [0], A1);
    expect(asked).toHaveLength(21);
  });
});

import { run } from '../../src/excel/run';

/** An Excel that answers each request after so many seconds, the next one in line. */
let answers: number[];
let requests: number;

const context = {
  sync: () =>
    new Promise<void>((resolve) => {
      requests += 1;
      setTimeout(resolve, (answers.shift() ?? 0) * 1000);
    }),
};

beforeEach(() => {
  jest.useFakeTimers();
  requests = 0;
  Object.assign(globalThis, {
    Excel: { run: async (work: (within: object) => Promise<unknown>) => work({ ...context }) },
  });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Excel');
});

const twoRequests = async (within: Excel.RequestContext): Promise<string> => {
  await within.sync();
  await within.sync();
  return 'done';
};

test('many requests may take long together', async () => {
  answers = [20, 25];
  const done = run(twoRequests);
  await jest.advanceTimersByTimeAsync(45_000);
  await expect(done).resolves.toBe('done');
  expect(jest.getTimerCount()).toBe(0);
});

test('a request without an answer is given up, and its late answer leads to nothing more', async () => {
  answers = [40, 0];
  const fault = run(twoRequests).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(29_999);
  expect(jest.getTimerCount()).toBe(2);
  await jest.advanceTimersByTimeAsync(1);
  await expect(fault).resolves.toMatchObject({ kind: 'silent' });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(requests).toBe(1);
});

test('what is called off ends at once, asks for nothing more and leaves nothing behind', async () => {
  answers = [20, 0];
  const { signal, abort } = controller();
  const fault = run(twoRequests, { signal }).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(1000);
  abort();
  await expect(fault).resolves.toMatchObject({ kind: 'cancelled' });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(requests).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
});

test('what is called off between two requests, or before the first, sends no other', async () => {
  const { signal, abort } = controller();
  const work = run(
    async (within) => {
      await within.sync();
      abort();
      await within.sync();
    },
    { signal },
  ).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(0);
  await expect(work).resolves.toMatchObject({ kind: 'cancelled' });
  await expect(run(twoRequests, { signal })).rejects.toMatchObject({ kind: 'cancelled' });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(requests).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
});

function controller(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const one = new AbortController();
  return {
    signal: one.signal,
    abort: () => {
      one.abort();
    },
  };
}

test('what Excel refuses is thrown as it is', async () => {
  const refused = new Error('refused');
  await expect(run(() => Promise.reject(refused))).rejects.toBe(refused);
  expect(jest.getTimerCount()).toBe(0);
});

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

test('what Excel refuses is thrown as it is', async () => {
  const refused = new Error('refused');
  await expect(run(() => Promise.reject(refused))).rejects.toBe(refused);
  expect(jest.getTimerCount()).toBe(0);
});

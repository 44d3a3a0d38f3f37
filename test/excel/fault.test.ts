import { excelFault, ExcelFault, patiently } from '../../src/excel/fault';

/** As Office.js makes them of what Excel answers. */
class OfficeError extends Error {
  constructor(readonly code: string) {
    super(`message of ${code}`);
  }
}
const excelError = (code: string): Error => new OfficeError(code);

beforeAll(() => {
  Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'OfficeExtension');
});

describe('faults', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['InvalidOrTimedOutSession', 'session'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ActivityLimitReached', 'busy'],
    ['AccessDenied', 'denied'],
    ['ItemNotFound', 'changed'],
    ['Conflict', 'changed'],
    ['UndoNotSupported', 'no-group'],
    ['GeneralException', 'other'],
  ])('%s is %s', (code, kind) => {
    expect(excelFault(excelError(code))).toMatchObject({ kind, message: `message of ${code}` });
  });

  test('keep their kind', () => {
    const fault = new ExcelFault('hidden', '合同');
    expect(excelFault(fault)).toBe(fault);
  });

  test.each<[string, unknown]>([
    ['an error of our own', new TypeError('x is undefined')],
    ['one that happens to have a code', Object.assign(new Error('no such file'), { code: 'ENOENT' })],
    ['what Office.js says of how it was called', excelError('PropertyNotLoaded')],
    ['what is no error', 'odd'],
  ])('%s is nothing that Excel said', (_what, error) => {
    expect(excelFault(error)).toBeNull();
  });

  test('without Office.js no error is of Excel', () => {
    const { OfficeExtension: office } = globalThis as { OfficeExtension?: unknown };
    Reflect.deleteProperty(globalThis, 'OfficeExtension');
    expect(excelFault(excelError('ItemNotFound'))).toBeNull();
    Object.assign(globalThis, { OfficeExtension: office });
  });
});

describe('patience', () => {
  const pauses: number[] = [];
  const wait = (ms: number): Promise<void> => {
    pauses.push(ms);
    return Promise.resolve();
  };
  beforeEach(() => {
    pauses.length = 0;
  });

  test('waits longer each time while a cell is being edited', async () => {
    let calls = 0;
    const work = (): Promise<number> => {
      calls += 1;
      return calls < 3 ? Promise.reject(excelError('InvalidOperationInCellEditMode')) : Promise.resolve(42);
    };
    await expect(patiently(work, wait)).resolves.toBe(42);
    expect(pauses).toEqual([300, 900]);
  });

  test('ends after the last pause', async () => {
    let calls = 0;
    const work = (): Promise<never> => {
      calls += 1;
      return Promise.reject(excelError('ActivityLimitReached'));
    };
    await expect(patiently(work, wait)).rejects.toMatchObject({ kind: 'busy' });
    expect(calls).toBe(pauses.length + 1);
  });

  test('throws an error of our own as it is, at once', async () => {
    const error = new TypeError('x is undefined');
    await expect(patiently(() => Promise.reject(error), wait)).rejects.toBe(error);
    expect(pauses).toEqual([]);
  });

  test('does not wait for what will not pass', async () => {
    await expect(
      patiently(() => Promise.reject(excelError('InvalidOrTimedOutSession')), wait),
    ).rejects.toMatchObject({ kind: 'session' });
    expect(pauses).toEqual([]);
  });
});

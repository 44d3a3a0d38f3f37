import { asFault, ExcelFault, patiently } from '../../src/excel/fault';

function excelError(code: string): Error {
  return Object.assign(new Error(`message of ${code}`), { code });
}

describe('faults', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['InvalidOrTimedOutSession', 'session'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ActivityLimitReached', 'busy'],
    ['ItemNotFound', 'gone'],
    ['GeneralException', 'other'],
  ])('%s is %s', (code, kind) => {
    expect(asFault(excelError(code))).toMatchObject({ kind, message: `message of ${code}` });
  });

  test('keep their kind, and what is no error becomes one', () => {
    const fault = new ExcelFault('hidden', '合同');
    expect(asFault(fault)).toBe(fault);
    expect(asFault('odd')).toMatchObject({ kind: 'other', message: 'odd' });
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

  test('does not wait for what will not pass', async () => {
    await expect(
      patiently(() => Promise.reject(excelError('InvalidOrTimedOutSession')), wait),
    ).rejects.toMatchObject({ kind: 'session' });
    expect(pauses).toEqual([]);
  });
});

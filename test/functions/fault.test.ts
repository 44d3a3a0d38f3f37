import { outcomeFor, planFor, rowAmounts } from '../../src/claim';
import {
  callFunction,
  excelWorkbook,
  FUNCTION_NAMES,
  FUNCTIONS,
  PLAIN_WORKBOOK,
  type CellResult,
} from '../../src/functions';
import { inExcel } from '../../src/functions/in-excel';
import { takeFaults } from '../support/faults';
import { argumentsOf } from '../support/register';
import { papersOf, registerOf } from '../support/sound';

jest.mock('../../src/claim', () => {
  const actual = jest.requireActual<typeof import('../../src/claim')>('../../src/claim');
  return {
    ...actual,
    outcomeFor: jest.fn(actual.outcomeFor),
    planFor: jest.fn(actual.planFor),
    rowAmounts: jest.fn(actual.rowAmounts),
  };
});

const [A, B] = [papersOf(1, 600_000), papersOf(2, 900_000)];
const SOUND = argumentsOf(registerOf([A, B]));
/** With the invoice that once took every function down. */
const WILD = argumentsOf({
  ...registerOf([A, B]),
  invoices: [A.invoice, { ...B.invoice, 金额: 10_000_000, 税额: '', 价税合计: 1, 分摊金额: 10_000_000 }],
});

function boom(): never {
  throw new RangeError('Division by zero');
}

/** The arguments of a function for a register. */
function argumentsFor(name: string, tables: readonly unknown[][][]): unknown[] {
  const [contracts, suppliers, ...others] = tables;
  switch (name) {
    case 'CREDIT_CODE_CHECK':
      return [A.contract['供应商名称']];
    case 'LG_PAPER_DEADLINE':
      return ['2025-09-01'];
    case 'POLICY_PARAM':
      return ['LGC', 'rate'];
    case 'RELATED_PARTY':
      return [A.contract['供应商名称'], ...tables];
    case 'POLICY_DIFF':
      return ['LGC', 'published', 'workbook', ...tables];
    case 'SZ_PROVIDER_CHECK':
      return [suppliers, contracts, ...others];
    default:
      return name.startsWith('POLICY_') && name !== 'POLICY_PLAN' ? ['LGC', ...tables] : [...tables];
  }
}

test('an invoice that cannot be right leaves every function with a result or a sentence about the workbook', () => {
  const said = FUNCTION_NAMES.map((name) => callFunction(name, argumentsFor(name, WILD)));
  expect(said.filter((cell) => JSON.stringify(cell).includes('程序内部出错'))).toEqual([]);
  expect(callFunction('LG_COMPUTE_SUBSIDY', SOUND)).toEqual({ kind: 'values', values: [[450_000]] });
  expect(callFunction('LG_COMPUTE_SUBSIDY', WILD)).toEqual({ kind: 'values', values: [[180_000]] });
});

describe('a function that fails inside', () => {
  let cell: CellResult;
  beforeEach(() => {
    jest.mocked(planFor).mockImplementationOnce(boom);
    cell = callFunction('POLICY_PLAN', SOUND);
    takeFaults();
  });

  test('says what to copy, and that nothing is sent', () => {
    const said =
      '这个公式没能算出结果：程序内部出错，不是表格填错。请把“POLICY_PLAN：RangeError: Division by zero”复制给算补的维护者；算补不会自行向外发送任何数据。';
    expect(cell).toEqual({ kind: 'values', values: [[said]] });
  });

  test('reaches Excel as an error of its own kind where one value is asked for', async () => {
    class ExcelError {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    }
    const functions = { Error: ExcelError, ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' } };
    Object.assign(globalThis, { CustomFunctions: functions });
    excelWorkbook.tell(PLAIN_WORKBOOK);
    jest.mocked(outcomeFor).mockImplementationOnce(boom);
    const [rows, ...tables] = SOUND;
    const compute = FUNCTIONS.find(({ name }) => name === 'LG_COMPUTE_SUBSIDY');
    if (!compute) throw new Error('no function of the compute subsidy');
    const thrown = await inExcel(compute)(rows, tables).catch((error: unknown) => error);
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
    takeFaults();
    expect(thrown).toBeInstanceOf(ExcelError);
    expect(thrown).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('LG_COMPUTE_SUBSIDY') as string,
    });
  });

  test('fails by itself: the next call has its result', () => {
    expect(callFunction('POLICY_PLAN', SOUND).kind).toBe('values');
    jest.mocked(rowAmounts).mockImplementationOnce(boom);
    expect(callFunction('POLICY_ROWS', ['LGC', ...SOUND])).toMatchObject({
      values: [[expect.stringContaining('POLICY_ROWS：RangeError')]],
    });
    expect(callFunction('LG_COMPUTE_SUBSIDY', SOUND).kind).toBe('values');
    takeFaults();
  });
});

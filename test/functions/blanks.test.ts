import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { DEFECTIVE_REGISTER } from '../../scripts/example/review/list-sheet';
import { reviewSheets } from '../../scripts/example/review/sheets';
import { tableValues } from '../../scripts/example/table-sheet';
import { PROJECT_SHEETS, SHEETS } from '../../scripts/example/tables';
import { FUNCTION_SPECS } from '../../src/cli/specs';
import { callFunction, type CellResult } from '../../src/functions';
import { PROGRAMMES } from '../../src/policy';
import { calculateHeadless, openWorkbook } from '../../src/spreadsheet';
import { randomRegister } from '../support/random-register';
import { argumentsOf, matrix, type Register, type Row } from '../support/register';

/** The three ways in which a host hands a blank cell to a function: as text, Excel on the web, desktop Excel. */
const BLANKS = ['', null, 0] as const;

type Values = readonly (readonly unknown[])[];

/** An argument with its blank cells as one host hands them over. */
function handedOver(argument: unknown, blank: unknown): unknown {
  const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;
  if (!Array.isArray(argument)) return isBlank(argument) ? blank : argument;
  return (argument as Values).map((row) => row.map((cell) => (isBlank(cell) ? blank : cell)));
}

function inEachHost(name: string, args: readonly unknown[]): CellResult[] {
  return BLANKS.map((blank) =>
    callFunction(
      name,
      args.map((argument) => handedOver(argument, blank)),
    ),
  );
}

function expectTheSame(name: string, args: readonly unknown[]): void {
  const [text, web, desktop] = inEachHost(name, args);
  expect(web).toEqual(text);
  expect(desktop).toEqual(text);
}

/** A call of every function on a register of contracts and tables of projects. */
function callsOn(contracts: Values, others: readonly Values[], projects: readonly Values[]) {
  const own = [contracts, ...others];
  const programmes = PROGRAMMES.map(({ id }) => id);
  return [
    ...PROGRAMMES.flatMap(({ functionName, subject }): [string, unknown[]][] =>
      subject === 'contracts'
        ? [[functionName, own]]
        : projects.map((table) => [functionName, [table, ...own]]),
    ),
    ...['POLICY_EXPLAIN', 'POLICY_ROWS', 'POLICY_EVIDENCE', 'POLICY_CHECK', 'POLICY_MATERIALS'].flatMap(
      (name) => programmes.slice(0, 3).map((id): [string, unknown[]] => [name, [id, ...own]]),
    ),
    ...programmes.slice(0, 3).map((id): [string, unknown[]] => ['POLICY_DIFF', [id, id, '政策参数', ...own]]),
    ['POLICY_PLAN', own],
    ['RELATED_PARTY', ['云帆算力有限公司', ...own]],
    ['SZ_PROVIDER_CHECK', others.length > 0 ? [...others] : [[]]],
  ] as [string, unknown[]][];
}

jest.setTimeout(120_000);

describe('a blank cell is the same as text, null and 0', () => {
  it('in every formula of the example workbook', async () => {
    const book = await openWorkbook(readFileSync(path.join(__dirname, '../../assets/example.xlsx')));
    const calls: [string, readonly unknown[]][] = [];
    await calculateHeadless(book, FUNCTION_SPECS, (name, args) => {
      calls.push([name, args]);
      return callFunction(name, args);
    });
    expect(calls.length).toBeGreaterThan(15);
    for (const [name, args] of calls) expectTheSame(name, args);
  });

  it('in every function on the tables of the example and of the review day', () => {
    const { contracts, ...others } = SHEETS;
    const review = reviewSheets(DEFECTIVE_REGISTER).map(tableValues);
    const calls = [
      ...callsOn(
        tableValues(contracts),
        Object.values(others).map(tableValues),
        PROJECT_SHEETS.map(tableValues),
      ),
      ...callsOn(review[0] ?? [], review.slice(1), []),
    ];
    let amounts = 0;
    for (const [name, args] of calls) {
      expectTheSame(name, args);
      if (callFunction(name, args).kind === 'values') amounts += 1;
    }
    expect(amounts).toBeGreaterThan(40);
  });

  it('in every function on registers of any kind', () => {
    let filled = 0;
    fc.assert(
      fc.property(randomRegister, (register) => {
        const [contracts, ...others] = argumentsOf(register);
        if (!contracts || contracts.length < 2) return;
        const projects = Object.values(register.projects ?? {}).map(matrix);
        for (const [name, args] of callsOn(contracts, others, projects)) expectTheSame(name, args);
        filled += 1;
      }),
      { numRuns: 60 },
    );
    expect(filled).toBeGreaterThan(20);
  });

  it('in rows, columns and headers around a table', () => {
    const table = [
      ['', '', '', '', ''],
      ['', '合同编号', '', '含税金额', '税率'],
      ['', 'HT-1', '', 1_060_000, 0.06],
      ['', '', '', '', ''],
      ['', 'HT-2', '', 530_000, 0.06],
      ...Array.from({ length: 50 }, () => ['', '', '', '', '']),
    ];
    expect(inEachHost('LG_COMPUTE_SUBSIDY', [table])).toEqual(
      BLANKS.map(() => ({ kind: 'values', values: [[450_000]] })),
    );
  });
});

const CONTRACT = { 合同编号: 'HT-1', 供应商名称: '甲', 用途: '训练', 含税金额: 1_060_000, 税率: 0.06 };
const contracts = (row: Row): unknown[][] => matrix([{ ...CONTRACT, ...row }]);

describe('a 0 that a function is given', () => {
  it('is no tax rate: the amount waits for one, and 免税 is one', () => {
    expect(callFunction('LG_COMPUTE_SUBSIDY', [contracts({ 税率: 0 })])).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('税率') as unknown,
    });
    const exempt = callFunction('LG_COMPUTE_SUBSIDY', [contracts({ 税率: '免税' })]);
    expect(exempt).toEqual({ kind: 'values', values: [[318_000]] });
  });

  it.each([
    ['已获其他资助', 'SZ_VOUCHER', 500_000],
    ['申请中其他资助', 'SZ_VOUCHER', 500_000],
    ['训力券已兑付', 'LG_COMPUTE_SUBSIDY', 300_000],
    ['其他区级资助金额', 'LG_COMPUTE_SUBSIDY', 300_000],
    ['实际发生费用', 'LG_COMPUTE_SUBSIDY', 300_000],
    ['不含税金额', 'LG_COMPUTE_SUBSIDY', 300_000],
  ])('leaves %s at nothing: %s gives %d', (header, name, amount) => {
    expect(callFunction(name, [contracts({ [header]: 0 })])).toEqual({ kind: 'values', values: [[amount]] });
  });

  it('leaves 上年度未兑现额度 at nothing', () => {
    const applicant = [
      ['字段', '值'],
      ['单位名称', '乙'],
      ['上年度未兑现额度', 0],
    ];
    expect(callFunction('SZ_VOUCHER', [contracts({}), applicant])).toEqual({
      kind: 'values',
      values: [[500_000]],
    });
  });

  it('leaves votes to the shares, and an award to its ceiling', () => {
    const register: Register = {
      contracts: [{ ...CONTRACT, 签订日期: '2024-12-20' }],
      applicant: { 单位名称: '乙' },
      ownership: [{ 持股方: '乙', 被持股方: '甲', 持股比例: 0.6, 表决权比例: 0 }],
    };
    expect(callFunction('LG_COMPUTE_SUBSIDY', argumentsOf(register))).toEqual({
      kind: 'values',
      values: [[0]],
    });
    const model = { 备案模型名称: '甲', 备案号: 'Guangdong-LanWan-202503120001', 年度: 2025 };
    const award = callFunction('LG_MODEL_FILING_AWARD', [matrix([{ ...model, 核定奖励金额: 0 }])]);
    expect(award).toEqual({ kind: 'values', values: [[500_000]] });
  });

  it('is neither a flag that says no nor a programme, a date or a code', () => {
    const [provider] = inEachHost('SZ_PROVIDER_CHECK', [
      matrix([{ 名称: '甲', 信用代码: '', 深圳服务基础: '' }]),
    ]);
    expect(
      callFunction('SZ_PROVIDER_CHECK', [matrix([{ 名称: '甲', 信用代码: 0, 深圳服务基础: 0 }])]),
    ).toEqual(provider);
    for (const [name, args] of [
      ['POLICY_EXPLAIN', ['', 500_000]],
      ['POLICY_PARAM', ['LGC', 'rate', '']],
      ['LG_PAPER_DEADLINE', ['']],
      ['CREDIT_CODE_CHECK', ['']],
      ['RELATED_PARTY', ['']],
      ['LG_COMPUTE_SUBSIDY', ['']],
      ['LG_COMPUTE_SUBSIDY', [[['']]]],
    ] as const) {
      expectTheSame(name, args);
    }
  });
});

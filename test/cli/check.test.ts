import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/main';
import { newWorkbook, type NewCell, type NewSheet } from '../../src/spreadsheet';

const HEADERS = ['合同编号', '供应商名称', '供应商信用代码', '用途', '服务开始', '服务结束', '不含税金额'];
const GOOD = [
  'HT-1',
  '深圳市甲算力有限公司',
  '91440300MA5F000015',
  '模型训练',
  '2025-02-01',
  '2025-06-30',
  600000,
];

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(...sheets: NewSheet[]): Promise<string> {
  const file = path.join(folder, `${String(files++)}.xlsx`);
  await writeFile(file, await newWorkbook(sheets));
  return file;
}

interface Report {
  claims: {
    register: string | null;
    programme: string;
    amount: string | null;
    evidenced: string | null;
    rowsIn: object[];
    rowsOut: object[];
  }[];
  findings: {
    register: string | null;
    check: string;
    severity: string;
    programme: string;
    sheet: string | null;
    cell: string;
    message: string;
  }[];
}

async function check(...sheets: NewSheet[]): Promise<{ code: number; report: Report }> {
  const { code, out, err } = await run(['check', await fileOf(...sheets), '--json']);
  expect(err).toBe('');
  return { code, report: JSON.parse(out) as Report };
}

const TABLE: NewSheet['tables'] = [
  { name: '台账', range: 'B3:H5', columns: HEADERS.map((name) => ({ name })), showTotalRow: true },
];

describe('check --json', () => {
  it('reads the tables of all sheets and prints claims and findings with their cells', async () => {
    const rows = [HEADERS, GOOD, ['HT-2', '乙', null, '模型训练', '2025-02-01', '不知道', 100]];
    const { code, report } = await check({ name: '说明', rows: [['只是文字']] }, { name: '合同 2025', rows });
    expect(report.claims.map((claim) => claim.programme)).toEqual(
      expect.arrayContaining(['LGC', 'LGM', 'SZV']),
    );
    for (const claim of report.claims) {
      expect(claim).toMatchObject({
        round: expect.any(String) as unknown,
        outcome: expect.any(String) as unknown,
      });
      expect(claim.amount === null || /^\d+\.\d\d$/.test(claim.amount)).toBe(true);
      expect(claim.rowsIn.length + claim.rowsOut.length).toBe(2);
    }
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        sheet: '合同 2025',
        cell: 'F3',
        message: expect.stringContaining('不知道') as unknown,
      }),
    );
    expect(code).toBe(report.findings.some((finding) => finding.severity === 'block') ? 1 : 0);
  });

  it('exits 1 exactly when a finding blocks', async () => {
    const twin = ['HT-2', '乙', '91440300MA5F000015', '游戏渲染', '2025-02-01', '2025-06-30', 100];
    const { code, report } = await check({ name: 'S', rows: [HEADERS, twin] });
    expect(report.findings.filter((finding) => finding.severity === 'block')).not.toEqual([]);
    expect(code).toBe(1);
  });

  it('finds a table anywhere and leaves its totals row out', async () => {
    const blank = (row: unknown[]) => [null, ...row] as (string | number | null)[];
    const rows = [
      ['台账'],
      [],
      blank(HEADERS),
      blank(GOOD),
      blank(['合计', null, null, null, null, null, 600000]),
    ];
    const { report } = await check({ name: 'S', rows, tables: TABLE });
    const [claim] = report.claims;
    expect([...(claim?.rowsIn ?? []), ...(claim?.rowsOut ?? [])]).toMatchObject([
      { sheet: 'S', row: 4, id: 'HT-1' },
    ]);
  });

  it('shows another programme once its own table holds rows, with or without contracts', async () => {
    const events: NewSheet = {
      name: '活动',
      rows: [
        ['活动编号', '活动名称', '活动实际费用', '已备案', '在龙岗举办'],
        ['E-1', '大会', 8_000_000, '是', ''],
      ],
    };
    const alone = await check(events);
    expect(
      alone.report.claims.map(({ programme, amount, evidenced }) => [programme, amount, evidenced]),
    ).toEqual([['M16', '2400000.00', '0.00']]);
    expect(alone.report.claims[0]).toMatchObject({
      notChecked: '2400000.00',
      unchecked: expect.arrayContaining([expect.stringContaining('「在龙岗举办」、「佐证文件」')]) as unknown,
    });
    const both = await check({ name: '合同', rows: [HEADERS, GOOD] }, events);
    expect(both.report.claims.map(({ programme }) => programme)).toEqual(['LGC', 'LGM', 'SZV', 'M16']);
  });

  it('evaluates each complete sheet set 【…】 by itself and says which', async () => {
    const applicant = (name: string) => [
      ['字段', '值'],
      ['单位名称', name],
    ];
    const sheets = [
      { name: '合同', rows: [HEADERS, GOOD] },
      { name: '【复核日】合同', rows: [HEADERS, GOOD, ['HT-2', ...GOOD.slice(1)]] },
    ];
    const merged = await check(...sheets);
    expect(new Set(merged.report.claims.map(({ register }) => register))).toEqual(new Set([null]));
    const apart = [...sheets, { name: '【复核日】申报单位', rows: applicant('深圳市丙科技有限公司') }];
    const { report } = await check(...apart);
    expect(report.claims.map((c) => [c.register, c.rowsIn.length + c.rowsOut.length])).toEqual([
      ...['LGC', 'LGM', 'SZV'].map(() => [null, 1]),
      ...['LGC', 'LGM', 'SZV'].map(() => ['复核日', 2]),
    ]);
    for (const { register, sheet } of report.findings) {
      if (sheet !== null) expect(sheet.startsWith('【复核日】')).toBe(register === '复核日');
    }
    const { out } = await run(['check', await fileOf(...apart), '--lang', 'en']);
    expect(out).toMatch(/^== Main register ==\n[^]*\n== 【复核日】 ==\n/);
  });

  it('calculates formulas that no spreadsheet has calculated yet', async () => {
    const sheet = (cells: Map<string, NewCell>): NewSheet => ({ name: 'S', rows: [HEADERS, GOOD], cells });
    const typed = await check(sheet(new Map()));
    const calculated = await check(
      sheet(
        new Map<string, NewCell>([
          ['1,6', { formula: 'SUM(400000,200000)' }],
          ['1,4', { formula: 'DATE(2025,2,1)' }],
        ]),
      ),
    );
    expect(calculated.report.claims).toEqual(typed.report.claims);
    expect(typed.report.claims.flatMap((claim) => claim.rowsIn)).not.toEqual([]);
  });

  it('leaves out a table that a formula spills, and counts a column that one does', async () => {
    const spilled = (formulaRef: string): NewCell => ({
      formula: 'SORT(X1:X2)',
      formulaType: 'array',
      formulaRef,
      formulaDynamic: true,
    });
    const typed = await check({ name: 'S', rows: [HEADERS, GOOD] });
    const copy: NewSheet = {
      name: '副本',
      rows: [HEADERS, GOOD],
      cells: new Map<string, NewCell>([['0,0', { ...spilled('A1:G2'), formulaResult: HEADERS[0] ?? '' }]]),
    };
    const twice = await check({ name: 'S', rows: [HEADERS, GOOD] }, copy);
    expect(twice.report).toEqual(typed.report);
    const column = await check({
      name: 'S',
      rows: [HEADERS, GOOD],
      cells: new Map<string, NewCell>([['0,6', { ...spilled('G1:G2'), formulaResult: HEADERS[6] ?? '' }]]),
    });
    expect(column.report).toEqual(typed.report);
  });

  it('reads dates of the 1904 system as the days they show', async () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const dated = GOOD.map((value) => (/^\d{4}-/.test(String(value)) ? day(String(value)) : value));
    const file = path.join(folder, '1904.xlsx');
    await writeFile(
      file,
      await writeXlsx({ sheets: [{ name: 'S', rows: [HEADERS, dated] }], dateSystem: '1904' }),
    );
    const { out } = await run(['check', file, '--json']);
    const { report } = await check({ name: 'S', rows: [HEADERS, GOOD] });
    expect(JSON.parse(out)).toEqual(report);
  });
});

describe('check', () => {
  it('prints the amounts and the findings for people, in either language', async () => {
    const file = await fileOf({ name: 'S', rows: [HEADERS, GOOD] });
    const zh = await run(['check', file]);
    expect(zh.out).toContain('龙岗区人工智能算力扶持');
    const en = await run(['check', file, '--lang', 'en']);
    expect(en.out).toContain('Ceiling (CNY)');
    expect(en.out).not.toContain('==');
    expect(en.code).toBe(zh.code);
  });

  it('exits 2 when there is no contracts table', async () => {
    const { code, out, err } = await run([
      'check',
      await fileOf({
        name: 'S',
        rows: [
          ['姓名', '电话'],
          ['甲', 1],
        ],
      }),
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/没有认出合同表/);
    expect(err).not.toContain('\n');
  });
});

it('of the example, names no sheet of ours and no result of our functions as a table that was missed', async () => {
  const { out } = await run(['check', path.join(__dirname, '../../assets/example.xlsx'), '--json']);
  const { sheets } = JSON.parse(out) as { sheets: { sheet: string; tables: object[]; notTaken: object[] }[] };
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.filter(({ notTaken }) => notTaken.length > 0)).toEqual([]);
  // What the functions spill lies on a sheet of its own, of which nothing is taken.
  expect(sheets.find(({ sheet }) => sheet === '申报安排')?.tables).toEqual([]);
});

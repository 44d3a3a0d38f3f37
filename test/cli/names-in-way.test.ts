import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/main';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-names-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Names = NonNullable<Parameters<typeof writeXlsx>[0]['namedRanges']>;

async function checked(namedRanges: Names, ...more: string[]): Promise<string> {
  const file = path.join(folder, '台账.xlsx');
  const rows = [
    ['合同编号', '供应商名称', '不含税金额'],
    ['HT-1', '甲公司', 600_000],
  ];
  await writeFile(file, await writeXlsx({ sheets: [{ name: '合同', rows }], namedRanges }));
  const { code, out, err } = await run(['check', file, ...more]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const RANGE = { name: 'lg_compute_subsidy', range: '合同!$A$1:$C$2' };
const LAMBDA = { name: 'SZ_VOUCHER', range: '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)' };
const LOCAL = { name: 'POLICY_PLAN', range: '合同!$A$1', scope: '合同' };
const OTHERS = [
  { name: 'LG_COMPUTE', range: '合同!$A$1' },
  { name: 'LG_COMPUTE_SUBSIDY_2025', range: '合同!$A$1' },
];

it('names the names that keep a function from being called, and no other', async () => {
  const report = JSON.parse(await checked([RANGE, LAMBDA, LOCAL, ...OTHERS], '--json')) as {
    names: object[];
  };
  expect(report.names).toEqual([
    {
      name: 'lg_compute_subsidy',
      formula: '=合同!$A$1:$C$2',
      message: expect.stringMatching(
        /^名称「lg_compute_subsidy」（=合同!\$A\$1:\$C\$2）.*改名或删除/,
      ) as string,
    },
    { name: 'SZ_VOUCHER', formula: '=LAMBDA(x,x*2)', message: expect.any(String) as string },
    { name: 'POLICY_PLAN', formula: '=合同!$A$1', message: expect.any(String) as string },
  ]);
});

it('says so for people, in either language', async () => {
  expect(await checked([RANGE])).toMatch(/与函数同名的名称（1 个）\n名称「lg_compute_subsidy」/);
  expect(await checked([LAMBDA], '--lang', 'en')).toMatch(
    /\(1\)\nThe name "SZ_VOUCHER" \(=LAMBDA\(x,x\*2\)\)/,
  );
});

it('is silent where there is none', async () => {
  expect(JSON.parse(await checked(OTHERS, '--json'))).toMatchObject({ names: [] });
  expect(await checked(OTHERS)).not.toContain('同名');
});

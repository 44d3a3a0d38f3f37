import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/main';
import { newWorkbook } from '../../src/spreadsheet';

const CONTRACTS = [
  ['合同编号', '供应商名称', '用途', '服务开始', '服务结束', '不含税金额'],
  ['HT-1', '甲算力有限公司', '生产推理', '2025-02-01', '2025-06-30', 600000],
];
const HEADERS = ['问题编号', '处理', '理由'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-decided-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Report {
  claims: { amount: string | null }[];
  findings: {
    check: string;
    programme: string;
    severity: string;
    key: string;
    disposition: { state: string; reason: string | null; note: string | null };
  }[];
  resolved: { key: string; disposition: string | null; reason: string | null }[];
}

async function fileWith(decided: string[][]): Promise<string> {
  const file = path.join(folder, 'book.xlsx');
  const records = decided.length > 0 ? [{ name: '处理记录', rows: [HEADERS, ...decided] }] : [];
  await writeFile(file, await newWorkbook([{ name: '合同', rows: CONTRACTS }, ...records]));
  return file;
}

async function check(decided: string[][]): Promise<{ code: number; report: Report }> {
  const { code, out } = await run(['check', await fileWith(decided), '--json']);
  return { code, report: JSON.parse(out) as Report };
}

test('each finding has its number and what was decided; nothing else changes, the exit code least', async () => {
  const before = await check([]);
  const use = before.report.findings.filter((finding) => finding.check === 'use');
  expect(use.map(({ programme }) => programme)).toEqual(['LGC', 'SZV']);
  const [key, other] = use.map((finding) => finding.key);
  expect(key).toMatch(/^use-[0-9a-z]{10}$/);
  expect(other).toBe(key);
  expect(use[0]?.disposition).toEqual({ state: 'open', reason: null, note: null });

  const after = await check([
    [key ?? '', '已接受', '=已另行说明'],
    ['use-0123456789', '已修正', ''],
  ]);
  expect([before.code, after.code]).toEqual([1, 1]);
  expect(after.report.claims).toEqual(before.report.claims);
  expect(after.report.findings).toEqual(
    before.report.findings.map((finding) =>
      finding.key === key
        ? { ...finding, disposition: { state: 'accepted', reason: '=已另行说明', note: null } }
        : finding,
    ),
  );
  expect(after.report.resolved).toMatchObject([
    { key: 'use-0123456789', disposition: 'fixed', reason: null },
  ]);
});

test('the text says what is accepted, what does not hold, and what is no longer there', async () => {
  const { report } = await check([]);
  const use = report.findings.find((finding) => finding.check === 'use')?.key ?? '';
  const file = await fileWith([
    [use, '已接受', '已另行说明'],
    ['use-0123456789', '已修正', ''],
  ]);
  expect((await run(['check', file])).out).toContain('〔已接受：已另行说明〕');
  expect((await run(['check', file])).out).toContain('「处理记录」中另有 1 项已不再出现。');
  const { out } = await run(['check', await fileWith([[use, 'fixed', '']]), '--lang', 'en']);
  expect(out).toContain('[Marked as fixed but still there:');
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { tablesAsked } from '../../src/claim';
import { run } from '../../src/cli/main';
import { templateFields } from '../../src/cli/template-tables';
import { TABLES, type TableKind } from '../../src/ledger';
import { PROGRAMMES } from '../../src/policy';
import { formulaResults, openWorkbook, sheetValues } from '../../src/spreadsheet';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-template-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('template', () => {
  it('writes a sheet and an Excel table for every table, with the canonical headers', async () => {
    const file = path.join(folder, 'a.xlsx');
    expect(await run(['template', file])).toEqual({ code: 0, out: `已写出 ${file}`, err: '' });
    const book = await openWorkbook(await readFile(file));
    const sheets = sheetValues(book.snapshot);
    // 处理记录 is written by the pane when the first finding is decided; the others come from the tax bureau.
    const written = new Set<TableKind>(['dispositions', 'deductions', 'taxCertificates']);
    const filled = Object.values(TABLES).filter(({ kind }) => !written.has(kind));
    for (const table of filled) {
      const headers = templateFields(table).map((field) => field.zh);
      expect(book.tables.find(({ name }) => name === table.title.zh)?.columns).toEqual(headers);
      expect(sheets.find(({ name }) => name === table.title.zh)?.values[0]).toEqual(headers);
    }
  });

  it('has a live formula for every programme, in the form that files store', async () => {
    const file = path.join(folder, 'b.xlsx');
    await run(['template', file]);
    const { code, out } = await run(['calc', file, '--json']);
    const entries = JSON.parse(out) as { sheet: string; formula: string }[];
    expect(code).toBe(0);
    expect(entries.map(({ formula }) => /^=\w+\([^[]+\[#All\],/.exec(formula)?.[0])).toEqual(
      PROGRAMMES.map(({ functionName, subject }) => `=${functionName}(${TABLES[subject].title.zh}[#All],`),
    );
    for (const [i, programme] of PROGRAMMES.entries()) {
      const titles = tablesAsked(programme).map((kind) => TABLES[kind].title.zh);
      const formula = entries[i]?.formula ?? '';
      expect(titles.filter((title) => !formula.includes(`${title}[#All]`))).toEqual([]);
    }
    const { origin } = await openWorkbook(await readFile(file));
    expect([...origin.addInFunctions].sort()).toEqual(PROGRAMMES.map((p) => p.functionName).sort());
  });

  it('shows its amounts before anything calculates them, and orders no calculation at opening', async () => {
    const file = path.join(folder, 'e.xlsx');
    await run(['template', file]);
    const bytes = await readFile(file);
    const { snapshot } = await openWorkbook(bytes);
    expect(formulaResults(snapshot).map(({ value }) => value)).toEqual(PROGRAMMES.map(() => 0));
    const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).not.toContain('fullCalcOnLoad');
  });

  it('is read back as an empty register, not as findings', async () => {
    const file = path.join(folder, 'c.xlsx');
    await run(['template', file]);
    const { code, out } = await run(['check', file, '--json']);
    expect(code).toBe(0);
    const { claims, findings } = JSON.parse(out) as {
      claims: { rowsIn: object[]; rowsOut: object[] }[];
      findings: object[];
    };
    expect(findings).toEqual([]);
    expect(claims.flatMap((claim) => [...claim.rowsIn, ...claim.rowsOut])).toEqual([]);
  });

  it('never overwrites work unless told to', async () => {
    const file = path.join(folder, 'd.xlsx');
    await writeFile(file, '台账');
    expect(await run(['template', file])).toEqual({
      code: 2,
      out: '',
      err: `${file} 已存在；要覆盖请加 --force。`,
    });
    expect(await readFile(file, 'utf8')).toBe('台账');
    expect((await run(['template', file, '--force'])).code).toBe(0);
    expect((await run(['template', path.join(folder, '没有', 'x.xlsx')])).err).toMatch(/^写不了 .*ENOENT$/);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/main';
import { newWorkbook } from '../../src/spreadsheet';
import { rawWorkbook, rawXlsx } from '../support/raw-xlsx';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suanbu-unusable-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The one line that check and calc give, without the file's path. */
async function said(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const lines: string[] = [];
  for (const command of ['check', 'calc']) {
    const { code, out, err } = await run([command, file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    lines.push(err.replace(file, '').trim());
  }
  expect(lines[1]).toBe(lines[0]);
  expect(lines[0]).not.toContain('\n');
  return lines[0] ?? '';
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('another format is answered with what to do', () => {
  it.each([
    ['台账.csv', text('合同编号,金额\nHT-1,100\n'), /^是文本（如 \.csv）.*另存为 \.xlsx。$/],
    ['一列.csv', text('金额\n100\n'), /^是文本/],
    ['改名.xlsx', text('合同编号\t金额\nHT-1\t100\n'), /^是文本/],
    ['统一码.xls', Uint8Array.from([0xff, 0xfe, ...Buffer.from('编号\t金额\n', 'utf16le')]), /^是文本/],
    ['台账.xls', Uint8Array.from(COMPOUND), /^是旧的 \.xls（或 WPS 的 \.et）格式.*另存为 \.xlsx。$/],
    ['台账.et', Uint8Array.from(COMPOUND), /^是旧的 \.xls（或 WPS 的 \.et）格式/],
    ['很旧.xls', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), /^是旧的 \.xls/],
    ['导出.xls', text('<html><body><table><tr><td>合同编号'), /^其实是网页或 XML.*另存为 \.xlsx。$/],
    ['导出2.xls', text('<?xml version="1.0"?><Workbook/>'), /^其实是网页或 XML/],
    [
      '加密.xlsx',
      Uint8Array.from([...COMPOUND, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /^有打开密码.*去掉密码再另存。$/,
    ],
    [
      '台账.ods',
      rawXlsx({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      /^是 \.ods 格式.*\.xlsx。$/,
    ],
    ['台账.numbers', rawXlsx({ 'Index/Document.iwa': 'x' }), /^是 \.numbers 格式/],
    ['台账.xlsb', rawXlsx({ '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'x' }), /^是 \.xlsb 格式/],
    [
      '信.docx',
      rawXlsx({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }),
      /^不是 \.xlsx 工作簿。$/,
    ],
    ['空.xlsx', new Uint8Array(), /^不是 \.xlsx 工作簿。$/],
  ])('%s', async (name, bytes, sentence) => {
    expect(await said(name, bytes)).toMatch(sentence);
  });
});

const HEADERS = ['合同编号', '供应商名称', '不含税金额'];
const TABLE = { name: '合同', range: 'A1:C2', columns: HEADERS.map((name) => ({ name })) };

/** A sound workbook of two sheets; `change` gets its parts. */
async function changed(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const rows = [HEADERS, ['HT-1', '甲公司', 600_000]];
  const bytes = await newWorkbook([
    { name: '合同 & 附件', rows, tables: [TABLE] },
    { name: '备注', rows: [['无']] },
  ]);
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const FIRST =
  '的工作表「合同 & 附件」不完整，整个文件都没有读；请重新复制或下载，或用 Excel 打开修复后另存。';
const shorten = (part: string, keep: (whole: string) => number) => (parts: Record<string, Uint8Array>) => {
  const whole = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(whole.slice(0, keep(whole)));
};
const leaveOut = (part: string) => (parts: Record<string, Uint8Array>) => {
  expect(parts[part]).toBeDefined();
  Reflect.deleteProperty(parts, part);
};

const unlink = (kind: string) => (parts: Record<string, Uint8Array>) => {
  const part = 'xl/_rels/workbook.xml.rels';
  const links = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(links.replace(new RegExp(`<Relationship [^>]*/${kind}"[^>]*>`), ''));
};

describe('a cut file is never half read', () => {
  it('reads the file that the others are made of', async () => {
    const file = path.join(folder, '好的.xlsx');
    await writeFile(file, await changed(() => undefined));
    expect(await run(['check', file])).toMatchObject({ code: 0, err: '' });
  });

  it('reads the other sheets of a file with a sheet that is one chart', async () => {
    const file = path.join(folder, '图.xlsx');
    await writeFile(
      file,
      await changed((parts) => {
        const links = 'xl/_rels/workbook.xml.rels';
        const rels = strFromU8(parts[links] ?? new Uint8Array());
        const chart = `"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet"`;
        parts[links] = strToU8(
          rels.replace(
            '</Relationships>',
            `<Relationship Id="c1" Type=${chart} Target="chartsheets/sheet1.xml"/>$&`,
          ),
        );
        parts['xl/chartsheets/sheet1.xml'] = strToU8('<chartsheet/>');
        const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
        parts['xl/workbook.xml'] = strToU8(
          book.replace('<sheets>', `$&<sheet name="图 > 表" sheetId="99" r:id="c1"/>`),
        );
      }),
    );
    const { out, err } = await run(['check', file, '--json']);
    expect(err).toBe('');
    const { sheets } = JSON.parse(out) as { sheets: { sheet: string }[] };
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['合同 & 附件', '备注']);
  });

  it.each([
    ['cut after a row', shorten(SHEET, (xml) => xml.indexOf('</row>') + '</row>'.length), FIRST],
    ['cut in a cell', shorten(SHEET, (xml) => xml.lastIndexOf('<v>') + 2), FIRST],
    ['cut before its last tag', shorten(SHEET, (xml) => xml.lastIndexOf('</')), FIRST],
    ['empty', shorten(SHEET, () => 0), FIRST],
    ['not there', leaveOut(SHEET), FIRST],
    ['without its table', leaveOut('xl/tables/table1.xml'), FIRST],
    ['with half a table', shorten('xl/tables/table1.xml', (xml) => xml.length - 3), FIRST],
    ['without the list of its tables', leaveOut('xl/worksheets/_rels/sheet1.xml.rels'), FIRST],
    ['without its texts', leaveOut('xl/sharedStrings.xml'), '不完整或已损坏'],
    [
      'with half its texts',
      shorten('xl/sharedStrings.xml', (xml) => xml.indexOf('</si>') + 5),
      '不完整或已损坏',
    ],
    ['without the link to its texts', unlink('sharedStrings'), '不完整或已损坏'],
    ['without its styles', leaveOut('xl/styles.xml'), '不完整或已损坏'],
    [
      'with half its list of sheets',
      shorten('xl/workbook.xml', (xml) => xml.indexOf('</sheets>')),
      '不完整或已损坏',
    ],
    ['without its list of parts', leaveOut('xl/_rels/workbook.xml.rels'), FIRST],
  ])('a sheet %s', async (what, change, sentence) => {
    expect(await said(`${what}.xlsx`, await changed(change))).toContain(sentence);
  });

  it('names the sheet in English too', async () => {
    const file = path.join(folder, 'cut.xlsx');
    await writeFile(file, await changed(leaveOut('xl/worksheets/sheet2.xml')));
    const { err } = await run(['check', file, '--lang', 'en']);
    expect(err).toMatch(/^Sheet "备注" of .* is incomplete, so nothing was read/);
  });

  it('a file whose end has not arrived', async () => {
    const bytes = await changed(() => undefined);
    expect(await said('half.xlsx', bytes.slice(0, bytes.length / 2))).toMatch(/^不完整或已损坏，没有读/);
  });

  it('a sheet with a changed digit, which only its checksum knows', async () => {
    const bytes = Buffer.from(
      rawWorkbook([{ name: 'S', rows: '<row r="1"><c r="A1"><v>600000</v></c></row>' }]),
    );
    bytes[bytes.indexOf('600000')] = '9'.charCodeAt(0);
    expect(await said('digit.xlsx', bytes)).toContain('的工作表「S」不完整');
  });
});

describe('a file that would fill the memory', () => {
  it('is not unpacked when its directory says so', async () => {
    const bytes = Buffer.from(await changed(() => undefined));
    // The size that the last entry of the directory has unpacked.
    bytes.writeUInt32LE(0x7fffffff, bytes.lastIndexOf('PK\x01\x02') + 24);
    expect(await said('bomb.xlsx', bytes)).toMatch(/^解压后太大（超过 256 MB），没有读/);
  });

  it('is not unpacked beyond what its directory says', async () => {
    const bytes = Buffer.from(
      await changed((parts) => {
        parts[SHEET] = strToU8(
          strFromU8(parts[SHEET] ?? new Uint8Array()).replace(
            '</sheetData>',
            `${' '.repeat(1 << 20)}</sheetData>`,
          ),
        );
      }),
    );
    const entry = directoryEntry(bytes, SHEET);
    bytes.writeUInt32LE(64, entry + 24);
    expect(await said('lies.xlsx', bytes)).toContain(FIRST);
  });
});

function directoryEntry(bytes: Buffer, name: string): number {
  const at = bytes.lastIndexOf(name);
  return bytes.lastIndexOf('PK\x01\x02', at);
}

import { Buffer } from 'node:buffer';

/** An .xlsx file from the text of its parts, for what other programs write and our own writer does not. */
export function rawXlsx(parts: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const path = Buffer.from(name);
    const data = Buffer.from(text);
    const header = headerOf(path, data);
    const local = Buffer.concat([numbers([0x04034b50, 4]), header, path, data]);
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), header, place, path]));
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = directory.length;
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  );
  return new Uint8Array(Buffer.concat([...locals, index, end]));
}

/** The fields that stand in both headers of a stored (not compressed) entry. */
function headerOf(path: Buffer, data: Buffer): Buffer {
  const size: [number, number] = [data.length, 4];
  return numbers([20, 2], [0x800, 2], [0, 2], [0, 4], [crc32(data), 4], size, size, [path.length, 2], [0, 2]);
}

function numbers(...fields: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SHEET_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawSheet {
  readonly name: string;
  /** The rows of <sheetData>. */
  readonly rows: string;
  /** What stands behind it: merged cells. */
  readonly after?: string;
}

/** A workbook with the given sheets, a date style as style 1, and what the workbook part holds beside them. */
export function rawWorkbook(
  sheets: readonly RawSheet[],
  extra: { before?: string; after?: string } = {},
): Uint8Array {
  const numbered = sheets.map((sheet, i) => ({ ...sheet, id: i + 1 }));
  const list = numbered
    .map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`)
    .join('');
  const links = numbered.map(
    ({ id }) =>
      `<Relationship Id="rId${id}" Type="${REL}/worksheet" Target="/xl/worksheets/sheet${id}.xml"/>`,
  );
  return rawXlsx({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
    'xl/workbook.xml': `${HEAD}<workbook ${SHEET_NS} xmlns:r="${REL}">${extra.before ?? ''}<sheets>${list}</sheets>${extra.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...links,
      `<Relationship Id="rId99" Type="${REL}/styles" Target="styles.xml"/>`,
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet ${SHEET_NS}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      numbered.map(({ id, rows, after = '' }) => [
        `xl/worksheets/sheet${id}.xml`,
        `${HEAD}<worksheet ${SHEET_NS}><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  });
}

function relationships(links: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}

/**
 * The parts of an .xlsx file as they lie in it, looked at before the file library is: it reads what it can
 * of a part that is cut off, and takes as much memory as a file says it needs.
 */
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { attributesOf, partAt, targetsOf } from './part-links';
import { UnreadableWorkbook } from './types';

/** A sheet of cells: its place among all sheets, from 0, its name, and the part that holds it. */
export interface SheetPart {
  readonly index: number;
  readonly name: string;
  readonly path: string;
}

/** All the parts of a file together may take this many bytes; a register of 100,000 rows takes a fifth. */
const MOST_BYTES = 1 << 28;

export class Parts {
  private constructor(
    private readonly bytes: Uint8Array,
    readonly names: ReadonlySet<string>,
  ) {}

  /** Throws `UnreadableWorkbook` for what is no workbook, is cut off, or would be too large. */
  static of(bytes: Uint8Array): Parts {
    const names = new Set<string>();
    let total = 0;
    try {
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          names.add(name);
          total += originalSize;
          return false;
        },
      });
    } catch (cause) {
      throw new UnreadableWorkbook('damaged', { cause });
    }
    if (total > MOST_BYTES) throw new UnreadableWorkbook('too-large');
    return new Parts(bytes, names);
  }

  /** The text of a part; null when it is not there or cannot be unpacked. */
  text(path: string): string | null {
    if (!this.names.has(path)) return null;
    try {
      const found = unzipSync(this.bytes, { filter: ({ name }) => name === path })[path];
      return found === undefined ? null : new TextDecoder().decode(found);
    } catch {
      return null;
    }
  }

  /** The text of a part that has its end. */
  whole(path: string): string | null {
    const text = this.text(path);
    return text !== null && isWhole(text) ? text : null;
  }
}

/** Whether the first element of an XML text is closed at its end. */
function isWhole(text: string): boolean {
  const root = /<([\p{L}_][\p{L}\p{N}_:.-]*)(?:[\s/][^<>]*)?>/u.exec(text);
  if (root === null) return false;
  const end = text
    .slice(-TAIL)
    .replace(/<!--.*?-->/gs, '')
    .trimEnd();
  return (
    end.endsWith(`</${root[1] ?? ''}>`) || (root[0].endsWith('/>') && end.endsWith(root[0].slice(-TAIL)))
  );
}
const TAIL = 1024;

/** The other kinds of workbook that are zip files too. */
function formatOf(parts: Parts): string | null {
  if (parts.text('mimetype')?.startsWith('application/vnd.oasis.opendocument') === true) return '.ods';
  const names = [...parts.names];
  if (names.some((name) => /^Index(?:\.zip$|\/.*\.iwa$)/i.test(name))) return '.numbers';
  return names.includes('xl/workbook.bin') ? '.xlsb' : null;
}

/** The sheets of a file, each with its whole text; throws `UnreadableWorkbook` and names the sheet that is cut. */
export function wholeSheets(parts: Parts): (SheetPart & { readonly xml: string })[] {
  const format = formatOf(parts);
  if (format !== null) throw new UnreadableWorkbook('other-format', { place: format });
  const start = targetsOf(parts.text('_rels/.rels') ?? '', '').find(({ type }) => type === 'officeDocument');
  const path = start?.path ?? 'xl/workbook.xml';
  // Documents and slides are such files too, with another part to begin with.
  const isWorkbook = /<(?:\w+:)?workbook[\s>]/.test(parts.text(path) ?? '');
  if (!isWorkbook && !parts.names.has('xl/workbook.xml')) throw new UnreadableWorkbook('not-a-workbook');
  const workbook = parts.whole(path);
  const links = targetsOf(parts.whole(partAt(path).links) ?? '', partAt(path).folder);
  if (workbook === null) throw new UnreadableWorkbook('damaged');
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets = attributesOf(workbook, 'sheet').flatMap(({ name = '', id = '' }, index) => {
    const link = byId.get(id);
    // A sheet that is one chart holds no cells.
    if (link !== undefined && link.type !== 'worksheet') return [];
    const xml = link === undefined ? null : wholeSheet(parts, link.path);
    if (link === undefined || xml === null) throw new UnreadableWorkbook('cut', { place: name });
    return [{ index, name, path: link.path, xml }];
  });
  const isWhole = (kind: string) =>
    links.some(({ type, path: part }) => type === kind && parts.whole(part) !== null);
  const styled = links.some(({ type }) => type === 'styles');
  const worded = sheets.some(({ xml }) => SHARED_TEXT.test(xml));
  if ((styled && !isWhole('styles')) || (worded && !isWhole('sharedStrings')))
    throw new UnreadableWorkbook('damaged');
  return sheets;
}

/** A cell whose text stands in the part of all texts. */
const SHARED_TEXT = /\st="s"/;

/** The text of a sheet when it is whole, and so are the tables on it. */
function wholeSheet(parts: Parts, path: string): string | null {
  const xml = parts.whole(path);
  if (xml === null) return null;
  const links = targetsOf(parts.text(partAt(path).links) ?? '', partAt(path).folder);
  const tables = attributesOf(xml.slice(xml.lastIndexOf('sheetData')), 'tablePart');
  const isThere = tables.every(({ id }) => {
    const table = links.find((link) => link.id === id);
    return table !== undefined && parts.whole(table.path) !== null;
  });
  return isThere ? xml : null;
}

/** The same file with other texts in some of its parts. */
export function withTexts(
  bytes: Uint8Array,
  texts: readonly { readonly path: string; readonly xml: string }[],
): Uint8Array {
  const parts: Zippable = unzipSync(bytes);
  for (const { path, xml } of texts) parts[path] = strToU8(xml);
  // The same content must give the same bytes, whenever it is written.
  return zipSync(parts, { mtime: FIRST_DAY_OF_ZIP });
}
const FIRST_DAY_OF_ZIP = '1980-01-01T00:00:00';

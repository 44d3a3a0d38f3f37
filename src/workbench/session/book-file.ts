import { openWorkbook, UnreadableWorkbook, type WorkbookFile } from '../../spreadsheet';
import { text } from '../texts';

/** A workbook read from a file, or a new one. */
export interface OpenedFile {
  readonly name: string;
  /** Null for a workbook that was not read from a file. */
  readonly file: WorkbookFile | null;
}

/** A reason a person can read. */
export class CannotOpen extends Error {}

/** Opens a file the person chose. */
export async function fromPicked(file: File): Promise<OpenedFile> {
  return read(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Opens one of the workbooks that come with the product, such as `example.xlsx`. */
export async function fromShelf(name: string, shownName = name): Promise<OpenedFile> {
  const response = await fetch(`/books/${encodeURIComponent(name)}`);
  if (!response.ok) throw new CannotOpen(text('notFound', { name }));
  return read(new Uint8Array(await response.arrayBuffer()), shownName);
}

export function emptyBook(): OpenedFile {
  return { name: text('untitled'), file: null };
}

async function read(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  try {
    return { name, file: await openWorkbook(bytes, name) };
  } catch (error) {
    const why =
      error instanceof UnreadableWorkbook ? text(error.reason, { place: error.place }) : String(error);
    throw new CannotOpen(text('notOpened', { name, why }));
  }
}

/** Hands bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(
    new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

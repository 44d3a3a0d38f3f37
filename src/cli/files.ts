import { readFile, stat, writeFile } from 'node:fs/promises';
import { message } from '../messages';
import { openWorkbook, UnreadableWorkbook, type WorkbookFile } from '../spreadsheet';
import { codeOf, Unusable } from './unusable';

/** Open a workbook by its path. Throws `Unusable`. */
export async function openBook(file: string): Promise<WorkbookFile> {
  const bytes = await readBytes(file);
  try {
    return await openWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new Unusable(message(`cli.${error.reason}`, { file }));
    throw error;
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Unusable(message('cli.no-file', { file }));
    throw new Unusable(message('cli.cannot-read', { file, detail: codeOf(error) }));
  }
}

/** Write a new file; an existing one with content is left alone unless `force`. Throws `Unusable`. */
export async function writeNew(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 0 && !force) throw new Unusable(message('cli.exists', { file }));
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new Unusable(message('cli.cannot-write', { file, detail: codeOf(error) }));
  }
}

import { randomUUID } from 'node:crypto';
import { access, chmod, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../messages';
import { openWorkbook, UnreadableWorkbook, type WorkbookFile } from '../spreadsheet';
import { codeOf, Unusable } from './unusable';

/** Open a workbook by its path. Throws `Unusable`. */
export async function openBook(file: string): Promise<WorkbookFile> {
  const bytes = await readBytes(file);
  try {
    return await openWorkbook(bytes, path.basename(file));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new Unusable(message(`cli.${error.reason}`, { file, place: error.place }));
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

/** Whether a copy of the workbook `read` may be written to the file. Throws `Unusable`. */
export async function mayCopy(read: string, file: string, force: boolean): Promise<void> {
  // Excel opens no workbook with macros under the name of one without, nor the other way round.
  const ending = path.extname(read);
  if (path.extname(file).toLowerCase() !== ending.toLowerCase()) {
    throw new Unusable(message('cli.other-ending', { file, ending }));
  }
  const [target, source] = await Promise.all([file, read].map((name) => realpath(name).catch(() => null)));
  if (target !== null && target === source) throw new Unusable(message('cli.same-file', { file }));
  await mayWrite(file, force);
}

/** Throws `Unusable` when the file holds something and `force` is not given. */
async function mayWrite(file: string, force: boolean): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 0 && !force) throw new Unusable(message('cli.exists', { file }));
}

/** Write a file; one with content is left alone unless `force`. Throws `Unusable`. */
export async function writeNew(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  await mayWrite(file, force);
  try {
    await replace(file, bytes);
  } catch (error) {
    throw new Unusable(message('cli.cannot-write', { file, detail: codeOf(error) }));
  }
}

/**
 * Written beside it and then renamed: whatever goes wrong on the way (a full disk, a closed folder), the
 * file that stood there is as it was.
 */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  // A link goes on pointing at its file, and a file closed to writing is not replaced behind its back.
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => null);
  if (before !== null) await access(target, constants.W_OK);
  const beside = path.join(path.dirname(target), `.suanbu-${randomUUID()}`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before !== null) await chmod(beside, before.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeNew } from '../../src/cli/files';
import { run } from '../../src/cli/main';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'suanbu-files-'));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

const NEW = new Uint8Array([1, 2, 3]);

/** The system's error, as a full disk or a closed folder gives it. */
function refused(code: string): Error {
  return Object.assign(new Error(code), { code });
}

async function handleThatFails(fault: 'writeFile' | 'sync') {
  const open = fs.open;
  jest.spyOn(fs, 'open').mockImplementation(async (...args) => {
    const handle = await open(...args);
    jest.spyOn(handle, fault).mockImplementation(async () => {
      if (fault === 'writeFile') await handle.write(NEW.subarray(0, 1));
      throw refused('ENOSPC');
    });
    return handle;
  });
  return Promise.resolve();
}

describe('what stood in the place of a new file', () => {
  it.each([
    ['a disk that is full at once', () => handleThatFails('writeFile'), 'ENOSPC'],
    ['a disk that is full at the end', () => handleThatFails('sync'), 'ENOSPC'],
    [
      'a folder that takes no new files',
      () => jest.spyOn(fs, 'open').mockRejectedValue(refused('EACCES')),
      'EACCES',
    ],
    [
      'a file that another program holds',
      () => jest.spyOn(fs, 'rename').mockRejectedValue(refused('EBUSY')),
      'EBUSY',
    ],
    [
      'a file closed to writing',
      () => jest.spyOn(fs, 'access').mockRejectedValue(refused('EACCES')),
      'EACCES',
    ],
  ])('is as it was after %s, and nothing lies beside it', async (_what, fail, code) => {
    const file = path.join(folder, '台账.xlsx');
    await fs.writeFile(file, '台账');
    await fail();
    await expect(writeNew(file, NEW, true)).rejects.toMatchObject({
      why: { id: 'cli.cannot-write', params: { file, detail: code } },
    });
    expect(await fs.readFile(file, 'utf8')).toBe('台账');
    expect(await fs.readdir(folder)).toEqual(['台账.xlsx']);
  });

  it('is as it was when the template cannot be written', async () => {
    const file = path.join(folder, '台账.xlsx');
    await fs.writeFile(file, '台账');
    await handleThatFails('writeFile');
    expect(await run(['template', file, '--force'])).toEqual({
      code: 2,
      out: '',
      err: `写不了 ${file}：ENOSPC`,
    });
    expect(await fs.readFile(file, 'utf8')).toBe('台账');
  });

  it('gives way when all went well, and keeps its rights and its name', async () => {
    const file = path.join(folder, '台账.xlsx');
    const link = path.join(folder, '链接.xlsx');
    await fs.writeFile(file, '台账', { mode: 0o640 });
    await fs.symlink(file, link);
    await writeNew(link, NEW, true);
    expect(await fs.readFile(file)).toEqual(Buffer.from(NEW));
    expect((await fs.lstat(link)).isSymbolicLink()).toBe(true);
    expect((await fs.stat(file)).mode & 0o777).toBe(0o640);
    expect((await fs.readdir(folder)).sort()).toEqual(['台账.xlsx', '链接.xlsx'].sort());
  });

  it('takes a name as long as the system allows', async () => {
    const file = path.join(folder, `${'a'.repeat(250)}.xlsx`);
    await writeNew(file, NEW, false);
    expect(await fs.readFile(file)).toEqual(Buffer.from(NEW));
  });

  it('is a folder', async () => {
    await expect(writeNew(folder, NEW, true)).rejects.toMatchObject({ why: { id: 'cli.cannot-write' } });
  });
});

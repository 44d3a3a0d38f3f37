import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

it('the pages of docs that are generated say what the sources say', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/guide.zh.md'])('%s links to files that exist', (page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const local = links.filter((link) => !/^https?:/.test(link));
  expect(local).not.toEqual([]);
  const missing = local.filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)));
  expect(missing).toEqual([]);
});

it('docs/reference.md never cites a clause without its document', () => {
  const text = readFileSync(path.join(ROOT, 'docs/reference.md'), 'utf8');
  // In words 4 to 5 characters long: 算力指南 三（二）2; several of one document stand behind one title.
  const clause =
    /(?<![一二三四五六七八九十（）\d、])[一二三四五六七八九十]（[一二三四五六七八九十]+）(?:\d(?:（\d）)?)?/g;
  const cites = [...text.matchAll(clause)].map(({ index, 0: one }) => [text.slice(index - 7, index), one]);
  expect(cites.length).toBeGreaterThan(200);
  const bare = cites.filter(
    ([before = '']) => !/(?:(?:算力|模型|训力券|入库)指南|《若干措施》) $/.test(before),
  );
  expect(bare).toEqual([]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';

const SCRIPT = readFileSync(path.join(__dirname, '../../src/taskpane/old-browser.js'), 'utf8');

/** The attributes of the sentence that are gone after the page of such a browser has run the script. */
function removedWith(globals: Record<string, unknown>, lacks = ''): string[] {
  const removed: string[] = [];
  const sentence = { removeAttribute: (name: string) => removed.push(name) };
  const document = { getElementById: (id: string) => (id === 'old-browser' ? sentence : null) };
  runInNewContext(`${lacks}\n${SCRIPT}`, { document, ...globals });
  return removed;
}

test('the script can be read by a browser of 2009', () => {
  const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
  expect(new Linter().verify(SCRIPT, { languageOptions })).toEqual([]);
  expect(new Linter().verify('const a = () => 1;', { languageOptions })).toHaveLength(1);
});

test('a browser of today is told nothing', () => {
  expect(removedWith({})).toEqual([]);
});

// undefined: what Internet Explorer lacks; the deletions: what EdgeHTML lacks.
test.each([
  ['Promise', { Promise: undefined }, ''],
  ['BigInt', { BigInt: undefined }, ''],
  ['globalThis', {}, 'delete globalThis.globalThis;'],
  ['Promise.allSettled', {}, 'delete Promise.allSettled;'],
  ['matchAll', {}, 'delete String.prototype.matchAll;'],
])('a browser without %s is told what to install', (_, globals, lacks) => {
  expect(removedWith(globals, lacks)).toEqual(['hidden']);
});

test('the page holds the sentence, hidden, before the script that may show it', () => {
  const page = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
  const places = ['<div id="old-browser" hidden>', 'WebView2', '<script src="old-browser.js">'].map((text) =>
    page.indexOf(text),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

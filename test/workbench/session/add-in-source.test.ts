/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placesIn } from '../../../src/workbench/session/add-in-source';

const manifest = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8');

describe('the add-in of a manifest', () => {
  test('has its page where the runtime is, and the metadata of the language of Excel', () => {
    const page = 'https://localhost:3000/taskpane.html';
    const chinese = placesIn(manifest, 'zh-CN');
    expect(chinese.page).toBe(page);
    expect(chinese.metadata).toMatch(/\/functions\.json\?v=/);
    const english = placesIn(manifest, 'en-US');
    expect(english.page).toBe(page);
    expect(english.metadata).toMatch(/\/functions\.en\.json\?v=/);
  });

  test('is not found in a manifest without the address, which is said', () => {
    const without = manifest.replace('<bt:Url id="Functions.Url"', '<bt:Url id="Other.Url"');
    expect(() => placesIn(without, 'zh-CN')).toThrow('Metadata');
  });
});

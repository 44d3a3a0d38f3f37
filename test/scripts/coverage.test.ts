import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_AMOUNT, PROGRAMMES } from '../../src/policy';
import { coverage } from '../../scripts/coverage-page';

it('docs/coverage.md is what the policy data gives (npm run coverage)', () => {
  const written = readFileSync(path.join(__dirname, '../../docs/coverage.md'), 'utf8');
  expect(written).toBe(`${coverage()}\n`);
});

it('names every article of the measures exactly once, with an amount or without', () => {
  const articles = [
    ...PROGRAMMES.filter(({ id }) => id.startsWith('M')).map(({ id }) => id),
    ...NO_AMOUNT.filter(({ id }) => id.startsWith('M')).map(({ id }) => id),
  ].sort();
  expect(articles).toEqual(Array.from({ length: 16 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`));
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { claimFor } from '../../src/claim';
import { say } from '../../src/messages';
import type { ContractProgrammeId } from '../../src/policy';
import { completed } from '../support/clean';
import { workbookLedger } from '../support/register';

type Verdict = 'counts' | 'risk' | 'out' | 'mixed' | 'other';
interface Group {
  readonly why: string;
  readonly compute: Verdict;
  readonly model: Verdict;
  readonly phrases: readonly (string | { readonly text: string; readonly names?: string })[];
}

const { groups } = parse(readFileSync(path.join(__dirname, 'use-phrases.yaml'), 'utf8')) as {
  groups: readonly Group[];
};
const PHRASES = groups.flatMap(({ phrases, ...group }) =>
  phrases.map((phrase) => ({ ...group, ...(typeof phrase === 'string' ? { text: phrase } : phrase) })),
);

/** What a programme makes of a contract with this use and everything else in order, and what it says. */
function verdictOf(programme: ContractProgrammeId, use: string): { verdict: Verdict; said: string } {
  const register = completed(
    { contracts: [{ 合同编号: 'HT-1', 用途: use, 申报项目: '', 不含税金额: 600000 }] },
    programme,
  );
  const claim = claimFor(programme, workbookLedger(register));
  const found = claim.findings.find(({ check }) => check === 'use' || check === 'service-kind');
  if (!found) return { verdict: 'counts', said: '' };
  const said = say(found.message, 'zh');
  if (found.effect === 'risk') return { verdict: 'risk', said };
  if (found.check === 'service-kind') return { verdict: 'other', said };
  return { verdict: found.message.id === 'check.use-mixed' ? 'mixed' : 'out', said };
}

describe('a use in people’s own words', () => {
  test('is listed at least 150 times, and no phrase twice', () => {
    const texts = PHRASES.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(PHRASES.map((p) => [p.text, p.why, p] as const))(
    '%s (%s)',
    (text, _why, { compute, model, names }) => {
      const [lgc, szv, lgm] = (['LGC', 'SZV', 'LGM'] as const).map((id) => verdictOf(id, text));
      expect({ LGC: lgc?.verdict, SZV: szv?.verdict, LGM: lgm?.verdict }).toEqual({
        LGC: compute,
        SZV: compute,
        LGM: model,
      });
      if (names === undefined) return;
      const verdicts = [lgc, lgm].filter((v) => v?.verdict === 'risk');
      expect(verdicts.length).toBeGreaterThan(0);
      for (const v of verdicts) expect(v?.said).toContain(names);
    },
  );
});

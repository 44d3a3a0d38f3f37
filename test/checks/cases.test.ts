import { CHECKS, type Finding } from '../../src/checks';
import { claimFor } from '../../src/claim';
import { say } from '../../src/messages';
import { cellAddress } from '../../src/spreadsheet';
import { CHECK_CASES, type CheckCase } from '../support/check-cases';
import { workbookLedger, type Register } from '../support/register';

describe('the table of checks', () => {
  test('has a case for every check', () => {
    const covered = new Set(CHECK_CASES.map((c) => c.check));
    expect([...CHECKS.keys()].filter((id) => !covered.has(id))).toEqual([]);
  });

  test.each(CHECK_CASES.map((c, i) => [`${String(i)} ${c.check}`, c] as const))('%s', (_name, c) => {
    const { at, severity, zh, en, ...register } = c.fires;
    const said = findingsOf(c, register).map((f) => ({
      at: placeOf(f),
      severity: f.severity,
      zh: say(f.message, 'zh'),
      en: say(f.message, 'en'),
    }));
    expect(said).toContainEqual({ at: at ?? null, severity, zh, en });
    // Whatever else the check says of the near miss, it does not say this.
    const near = findingsOf(c, c.near).filter((f) => f.message.id === messageOf(c, zh));
    expect(near.map((f) => say(f.message, 'zh'))).toEqual([]);
  });
});

function findingsOf({ check, programme }: CheckCase, register: Register): Finding[] {
  return claimFor(programme, workbookLedger(register)).findings.filter((f) => f.check === check);
}

/** The id of the message that the firing register gets. */
function messageOf(c: CheckCase, zh: string): string | undefined {
  return findingsOf(c, c.fires).find((f) => say(f.message, 'zh') === zh)?.message.id;
}

/** "合同!D2", "合同!2" or null. */
function placeOf({ sheet, row, column }: Finding): string | null {
  if (row === null) return null;
  const cell = column === null ? String(row) : cellAddress(row - 1, column - 1);
  return `${sheet ?? ''}!${cell}`;
}

import { CHECKS, type Finding } from '../../src/checks';
import { CATALOGUE, say, type Message } from '../../src/messages';
import { cellAddress } from '../../src/spreadsheet';
import { CHECK_CASES, findingsOf } from '../support/check-cases';

/** Sentences that findings are made of: of the checks, of party chains, of cells that cannot be read. */
const SAID_BY_CHECKS = /^(?:check|party|ledger|override)\./;
/** Not said by a finding: which tables were not given, and the words around a list of findings. */
const NOT_OF_FINDINGS = /^check\.(?:unchecked|header|severity)-|^check\.nothing-found$/;

describe('the table of checks', () => {
  test('has a case for every check', () => {
    const covered = new Set(CHECK_CASES.map((c) => c.check));
    expect([...CHECKS.keys()].filter((id) => !covered.has(id))).toEqual([]);
  });

  test('has no effect in what a check says that only advises', () => {
    const moving = CHECK_CASES.filter(({ check }) => CHECKS.get(check)?.advises).flatMap((c) =>
      findingsOf(c, c.fires).filter(({ effect }) => effect !== 'none'),
    );
    expect(moving).toEqual([]);
  });

  test('has a case for every sentence that a check can say', () => {
    const said = new Set(
      CHECK_CASES.flatMap((c) => findingsOf(c, c.fires).flatMap((f) => sentencesIn(f.message))),
    );
    const demanded = Object.keys(CATALOGUE).filter(
      (id) => SAID_BY_CHECKS.test(id) && !NOT_OF_FINDINGS.test(id),
    );
    expect(demanded.filter((id) => !said.has(id))).toEqual([]);
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
    const fired = findingsOf(c, register).find((f) => say(f.message, 'zh') === zh);
    const near = findingsOf(c, c.near).filter((f) => isSaidAgain(f.message, fired?.message));
    expect(near.map((f) => say(f.message, 'zh'))).toEqual([]);
  });
});

/** The ids of a message and of the messages in its blanks. */
function sentencesIn(message: Message): string[] {
  const inner = Object.values(message.params).flatMap((value) =>
    typeof value === 'object' && 'id' in value ? sentencesIn(value) : [],
  );
  return [message.id, ...inner];
}

/** The same sentence with the same sentences in its blanks; the values may differ. */
function isSaidAgain(message: Message, fired: Message | undefined): boolean {
  return fired !== undefined && sentencesIn(message).join() === sentencesIn(fired).join();
}

/** "合同!D2", "合同!2" or null. */
function placeOf({ sheet, row, column }: Finding): string | null {
  if (row === null) return null;
  const cell = column === null ? String(row) : cellAddress(row - 1, column - 1);
  return `${sheet ?? ''}!${cell}`;
}

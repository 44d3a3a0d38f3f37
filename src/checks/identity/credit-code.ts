import { readCreditCode, type CreditCodeReading } from '../../identity';
import type { Ledger } from '../../ledger';
import { local, message } from '../../messages';
import type { Check } from '../check';
import { cite, columnName, finding } from '../finding';
import { pushTo } from '../grouping';
import { documentName } from '../money/about-documents';
import { codeFault, codeHint } from './code-text';
import { byLabel, companiesOf, type NamedCompany } from './companies';
import { concernOf } from './concern';

const CHECK = 'credit-code';
const NOTHING = local('', '');

/** Something in a credit-code cell that is no credit code, and every row of one table that has it. */
interface WrongCode {
  readonly reading: Exclude<CreditCodeReading, { kind: 'ok' }>;
  readonly companies: readonly NamedCompany[];
}

/**
 * GB 32100-2015: every credit code in the register keeps the rules of such codes. A wrong one is said
 * once for each table, however many rows repeat it; what it may have been meant to be is a suggestion.
 */
export const creditCode: Check = {
  id: CHECK,
  *run(ctx, applied) {
    const wrong = wrongCodes(ctx.ledger);
    if (wrong.length === 0) return;
    const concerns = concernOf(ctx);
    for (const { reading, companies } of wrong) {
      const [first, ...others] = companies.filter(concerns).sort(byLabel);
      if (!first) continue;
      const { place, row, subject } = first;
      const said = message('check.code-wrong', {
        where: documentName(row, first.label),
        column: columnName(row.source, place.codeField),
        code: reading.code,
        fault: codeFault(reading),
        hint: codeHint(reading) ?? NOTHING,
        rows: others.length === 0 ? NOTHING : message('check.code-rows', { rows: others.length + 1 }),
        clause: cite(applied.clause),
      });
      yield finding(ctx, {
        check: CHECK,
        severity: 'warn',
        effect: 'none',
        message: said,
        contract: subject ?? undefined,
        at: row,
        field: place.codeField,
        clause: applied.clause,
      });
    }
  },
};

const known = new WeakMap<Ledger, readonly WrongCode[]>();

function wrongCodes(ledger: Ledger): readonly WrongCode[] {
  let wrong = known.get(ledger);
  if (!wrong) known.set(ledger, (wrong = findWrong(ledger)));
  return wrong;
}

function findWrong(ledger: Ledger): readonly WrongCode[] {
  const readings = new Map<string, CreditCodeReading>();
  const groups = new Map<string, NamedCompany[]>();
  for (const company of companiesOf(ledger)) {
    const { code, place, person } = company;
    if (code === null) continue;
    let reading = readings.get(code);
    if (!reading) readings.set(code, (reading = readCreditCode(code)));
    if (reading.kind === 'ok' || (person && !isLikeCreditCode(reading))) continue;
    if (reading.kind === 'person' && place.codeField === 'holderCode') continue;
    pushTo(groups, `${place.table} ${code}`, company);
  }
  return [...groups.values()].flatMap((companies) => {
    const reading = readings.get(companies[0]?.code ?? '');
    return reading && reading.kind !== 'ok' ? { reading, companies } : [];
  });
}

/** A holder may have a passport instead; what has the length of a credit code is taken for one. */
function isLikeCreditCode(reading: CreditCodeReading): boolean {
  return reading.kind === 'wrong' && reading.rule !== 'length';
}

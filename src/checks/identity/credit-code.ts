import { readCreditCode, type CreditCodeReading } from '../../identity';
import type { Ledger } from '../../ledger';
import { local, message } from '../../messages';
import type { Check } from '../check';
import { cite, columnName, finding } from '../finding';
import { documentName } from '../money/about-documents';
import { codeFault, codeHint } from './code-text';
import {
  firstOf,
  labelOf,
  mentionsIn,
  subjectOf,
  type CompanyRow,
  type Mention,
  type Place,
} from './companies';
import { concernOf } from './concern';

const CHECK = 'credit-code';
const NOTHING = local('', '');

/** Something in a credit-code cell that is no credit code, and everywhere in one table where it stands. */
interface WrongCode {
  readonly reading: Exclude<CreditCodeReading, { kind: 'ok' }>;
  /** What it may have been meant to be: looked for once, not for each programme again. */
  readonly hint: ReturnType<typeof codeHint>;
  readonly mentions: readonly Mention[];
}

/**
 * GB 32100-2015: every credit code in the register keeps the rules of such codes. A wrong one is said
 * once for each table, however many rows repeat it; what it may have been meant to be is a suggestion.
 */
export const creditCode: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, applied) {
    const wrong = wrongCodes(ctx.ledger);
    if (wrong.length === 0) return;
    const concerns = concernOf(ctx);
    for (const { reading, hint, mentions } of wrong) {
      const found = placed(mentions, concerns);
      if (!found) continue;
      const { row, place, rows } = found;
      const said = message('check.code-wrong', {
        where: documentName(row, labelOf(row, place)),
        column: columnName(row.source, place.codeField),
        code: reading.code,
        fault: codeFault(reading),
        hint: hint ?? NOTHING,
        rows: rows === 1 ? NOTHING : message('check.code-rows', { rows }),
        clause: cite(applied.clause),
      });
      yield finding(ctx, {
        check: CHECK,
        severity: 'warn',
        effect: 'none',
        message: said,
        contract: subjectOf(row) ?? undefined,
        at: row,
        field: place.codeField,
        clause: applied.clause,
      });
    }
  },
};

/** The row to point at and how many there are, of those that concern the programme. */
function placed(
  mentions: readonly Mention[],
  concerns: (row: CompanyRow, place: Place) => boolean,
): { readonly row: CompanyRow; readonly place: Place; readonly rows: number } | null {
  const own = mentions.map(({ place, rows }) => ({
    place,
    rows: rows.filter((row) => concerns(row, place)),
  }));
  const place = own.find(({ rows }) => rows.length > 0)?.place;
  if (!place) return null;
  const row = firstOf(
    own.flatMap((m) => (m.place.codeField === place.codeField ? m.rows : [])),
    place,
  );
  return row ? { row, place, rows: own.reduce((sum, { rows }) => sum + rows.length, 0) } : null;
}

const known = new WeakMap<Ledger, readonly WrongCode[]>();

function wrongCodes(ledger: Ledger): readonly WrongCode[] {
  let wrong = known.get(ledger);
  if (!wrong) known.set(ledger, (wrong = findWrong(ledger)));
  return wrong;
}

function findWrong(ledger: Ledger): readonly WrongCode[] {
  const readings = new Map<string, CreditCodeReading>();
  const wrong = new Map<string, WrongCode & { readonly mentions: Mention[] }>();
  for (const mention of mentionsIn(ledger)) {
    const { code, place } = mention;
    if (code === null) continue;
    let reading = readings.get(code);
    if (!reading) readings.set(code, (reading = readCreditCode(code)));
    if (reading.kind === 'ok' || isPersonal(reading, place)) continue;
    const key = `${place.table} ${code}`;
    const same = wrong.get(key);
    if (same) same.mentions.push(mention);
    else wrong.set(key, { reading, hint: codeHint(reading), mentions: [mention] });
  }
  return [...wrong.values()];
}

/** A holder may be a person, with an identity card or, when it is known to be one, a passport. */
function isPersonal(reading: WrongCode['reading'], { person, codeField }: Place): boolean {
  if (reading.kind === 'person') return codeField === 'holderCode';
  return person === true && !(reading.kind === 'wrong' && reading.rule !== 'length');
}

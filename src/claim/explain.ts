import type { Effect } from '../checks';
import { local, message, say, type Language, type Message } from '../messages';
import { applyRate, yuanNumber, type Fen } from '../money';
import { optionSpec, parseShare, READINGS, REASONS, type Clause, type TraceStep } from '../policy';
import { readingMessage } from './reading-text';
import type { Claim } from './types';

/** A cell of an explanation: text, or a number in yuan, or a rate; '' where a column does not apply. */
export type ExplainCell = string | number;

/**
 * A claim as a table with a header row: step, base, rate, floor or cap, amount, clause. Amounts are
 * numbers in yuan, rates plain fractions. It ends with what the result is not: an entitlement.
 */
export function explain(claim: Claim, language: Language = 'zh'): ExplainCell[][] {
  const text = (m: Message): string => say(m, language);
  const line = (m: Message, amount: Fen | null = null, clause: Clause | null = null): ExplainCell[] => [
    text(m),
    '',
    '',
    '',
    yuan(amount),
    citation(clause),
  ];
  return [
    HEADERS.map((id) => text(message(id))),
    line(message('trace.round', { title: claim.title, round: claim.round })),
    ...claim.outcome.trace.map((step) => stepLine(step, text)),
    ...reasonsOf(claim).map((m) => line(m)),
    line(message('trace.result'), claim.claimable),
    ...prorated(claim).map(({ said, amount }) => line(said, amount, TOTAL_CONTROL)),
    line(message('trace.evidenced'), claim.evidenced),
    line(message('trace.at-risk'), claim.atRisk),
    line(message('trace.not-checked'), claim.notChecked),
    ...rowsLeftOut(claim).map(({ reason }) => line(reason.message, null, reason.clause)),
    ...rowsElsewhere(claim).map((m) => line(m)),
    ...claim.findings
      .filter((f) => SAID_BY_EFFECT.has(f.effect) || SAID_ALWAYS.has(f.check))
      .map((f) => line(f.message, null, f.clause)),
    ...claim.alternatives.filter((a) => !a.raised).map((a) => line(readingMessage(claim.outcome, a))),
    ...claim.unchecked.map((lack) => line(lack.message)),
    ...claim.assumptions.map((m) => line(m)),
    line(
      message('trace.readings', { readings: claim.readings.map((r) => `${r.option}=${r.value}`).join('; ') }),
    ),
    ...defaultsOf(claim).map((m) => line(m)),
    line(message('trace.ceiling')),
  ];
}

/** Each open reading that stands at its default, with the reason for it. */
function defaultsOf({ readings }: Claim): Message[] {
  return readings.flatMap(({ option, value }) => {
    const [spec, reason] = [optionSpec(option), REASONS[option]];
    const question = READINGS.find((r) => r.id === spec?.question);
    if (!spec || !reason || !question || spec.values[0] !== value) return [];
    const asked = local(question.question, question.en);
    return [message('trace.default', { question: asked, option, value, reason })];
  });
}

/** 措施（十八）: the year's total is controlled, and over-budget years are cut pro rata. */
const TOTAL_CONTROL: Clause = { document: 'LG-M', clause: '八（十八）' };

/** What is left when the user supposes that the year is cut pro rata (option fund.proration). */
function prorated(claim: Claim): { said: Message; amount: Fen }[] {
  const stated = claim.readings.find((r) => r.option === 'fund.proration');
  const share = stated ? parseShare(stated.value) : null;
  if (share === null || claim.claimable === null) return [];
  const said = message('trace.prorated', { percent: share.times(100).toString() });
  return [{ said, amount: applyRate(claim.claimable, share) }];
}

/** Rows with something wrong; those merely meant for another programme take one line together. */
function rowsLeftOut(claim: Claim): Claim['rowsOut'] {
  return claim.rowsOut.filter(({ reason }) => reason.severity !== 'info');
}

function rowsElsewhere(claim: Claim): Message[] {
  const count = claim.rowsOut.length - rowsLeftOut(claim).length;
  return count === 0 ? [] : [message('trace.rows-elsewhere', { count })];
}

/** Findings that no explanation leaves out: what lowers the evidenced part; other readings, options, and a team's own values. */
const SAID_BY_EFFECT: ReadonlySet<Effect> = new Set(['risk', 'not-checked']);
const SAID_ALWAYS = new Set(['reading', 'option', 'override', 'filing-window']);

const HEADERS = [
  'trace.header-step',
  'trace.header-base',
  'trace.header-rate',
  'trace.header-limit',
  'trace.header-amount',
  'trace.header-clause',
] as const;

function stepLine(
  { step, base, rate, limit, amount, clause }: TraceStep,
  text: (m: Message) => string,
): ExplainCell[] {
  return [
    text(step),
    yuan(base),
    rate === null ? '' : rate.toNumber(),
    yuan(limit),
    yuan(amount),
    citation(clause),
  ];
}

function reasonsOf({ outcome }: Claim): readonly Message[] {
  switch (outcome.kind) {
    case 'incomplete':
      return outcome.missing;
    case 'outside-window':
    case 'ineligible':
      return outcome.trace.length > 0 ? [] : outcome.reasons;
    case 'amount':
      return [];
  }
}

function yuan(amount: Fen | null): ExplainCell {
  return amount === null ? '' : yuanNumber(amount);
}

function citation(clause: Clause | null): string {
  return clause ? `${clause.document} ${clause.clause}` : '';
}

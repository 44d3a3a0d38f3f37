import { chosenOption, isKnownValue, type CheckContext, type Finding } from '../checks';
import { locate, type OptionRow, type ParameterRow } from '../ledger';
import { message, type Message } from '../messages';
import {
  FIXED_READINGS,
  OPTIONS,
  optionSpec,
  programmeOf,
  type Clause,
  type OptionName,
  valueText,
} from '../policy';
import { cycleDifference } from './cycle-difference';
import { evaluate, type Evaluation } from './evaluate';
import { readingMessage, readingParams } from './reading-text';
import { namesOf, rowsThatGain } from './row-gains';
import type { Alternative } from './types';

/** The readings an evaluation rests on: every option of its programme, and the fixed ones. */
export function readingsOf(ctx: CheckContext): { option: string; value: string }[] {
  const id = ctx.programme.id;
  const chosen = OPTIONS.filter((o) => (o.programmes as readonly string[]).includes(id)).map((o) => ({
    option: o.name,
    value: ctx.option(o.name) === '' ? 'default' : ctx.option(o.name),
  }));
  const fixed = FIXED_READINGS.filter((r) => r.programmes.includes(id)).map((r) => ({
    option: r.name,
    value: r.value,
  }));
  return [...chosen, ...fixed];
}

/** The check whose clause an option reads. */
const CLAUSE_OF_OPTION: Readonly<Partial<Record<string, readonly string[]>>> = {
  'lg.cycle': ['cycle-year', 'completed-in-cycle'],
  'sz.doubleFunding': ['double-funding'],
  'sz.overrun': ['service-overrun'],
  'lg.dateTest': ['cycle-year', 'completed-in-cycle'],
  'lgm.completion': ['completed-in-cycle'],
  'lg.evidenceBasis': ['fee'],
  'amount.basis': ['fee'],
  'lg.floorScope': ['contract-floor'],
  'sz.floorScope': ['contract-floor'],
  'sz.annualise': ['contract-floor'],
  'admission.test': ['supplier-qualified'],
  'lg.basisForAdmitted': ['supplier-qualified'],
  'lg.recognised': ['supplier-qualified'],
  'use.inference': ['use'],
  'use.mixed': ['use'],
  'related.profile': ['related-party'],
  'sz.otherCounts': ['double-funding'],
  'sz.batchWhenUnknown': ['signing-window'],
  'sz.signBySubmission': ['signing-window'],
  'model.filingBy': ['model-qualified'],
  'mlps.maxAgeMonths': ['model-qualified'],
  'model.registrationCounts': ['model-qualified', 'national-filing'],
};

/** Findings about readings: other readings that change the result, and options nobody knows. */
export function readingFindings(evaluation: Evaluation, alternatives: readonly Alternative[]): Finding[] {
  const { ctx } = evaluation;
  const moved = alternatives
    .filter((a) => a.raised)
    .map((a) => about(ctx, 'reading', raisedMessage(evaluation, a), clauseOf(ctx, a.option)));
  return [...moved, ...optionFindings(ctx), ...formerFindings(evaluation), ...overrideFindings(evaluation)];
}

function raisedMessage(evaluation: Evaluation, a: Alternative): Message {
  const params = readingParams(evaluation.outcome, a);
  if (a.option === 'lg.cycle' && a.value === 'calendar')
    return message('check.reading-cycle', { ...params, rows: cycleDifference(evaluation) });
  if (a.option !== 'lg.dateTest' || a.value !== 'accrual') return readingMessage(evaluation.outcome, a);
  const { ctx } = evaluation;
  const other = evaluate(programmeOf(ctx.programme.id), ctx.ledger, { 'lg.dateTest': 'accrual' });
  const gained = rowsThatGain(evaluation, other);
  if (gained.length === 0) return readingMessage(evaluation.outcome, a);
  return message('check.reading-accrual', { ...params, rows: namesOf(gained) });
}

function clauseOf(ctx: CheckContext, option: string): Clause | null {
  const check = ctx.programme.checks.find((c) => CLAUSE_OF_OPTION[option]?.includes(c.check));
  return check?.clause ?? null;
}

function optionFindings(ctx: CheckContext): Finding[] {
  const findings: Finding[] = [];
  for (const row of ctx.ledger.options.values()) {
    const said = optionFault(ctx, row);
    if (said) findings.push({ ...about(ctx, 'option', said, null), ...placeOf(row) });
  }
  return findings;
}

/** A workbook that states what was once the default, with what today's default gives. */
function formerFindings({ ctx, outcome }: Evaluation): Finding[] {
  const { programme, ledger } = ctx;
  return [...ledger.options.values()].flatMap((row) => {
    const spec = optionSpec(row.name);
    const value = spec?.values[0];
    if (!spec || value === undefined || spec.former !== row.value || spec.former === value) return [];
    if (!spec.programmes.includes(programme.id)) return [];
    const other = evaluate(programmeOf(programme.id), ledger, { [spec.name]: value }).outcome;
    const params = readingParams(outcome, { option: row.name, value, outcome: other, raised: false });
    const said = message('check.option-former', { ...params, row: row.row, former: row.value });
    return [{ ...about(ctx, 'option', said, null), ...placeOf(row) }];
  });
}

/** A team's own values are always shown as such, and those that cannot be used say why. */
function overrideFindings({ ctx, overridden }: Evaluation): Finding[] {
  const applied = overridden.applied.map(({ row, parameter, replaced }) => {
    const said = message('override.applied', {
      parameter: parameter.label,
      old: valueText(replaced),
      value: valueText(parameter),
      basis: row.basis ?? message('override.no-basis'),
    });
    return { ...about(ctx, 'override', said, replaced.clause), ...placeOf(row), severity: 'info' as const };
  });
  const faults = overridden.faults.map(({ row, message: said }) => ({
    ...about(ctx, 'override', said, null),
    ...placeOf(row),
  }));
  return [...applied, ...faults];
}

function optionFault(ctx: CheckContext, row: OptionRow): Message | null {
  const fixed = FIXED_READINGS.find((r) => r.name === row.name);
  if (fixed) {
    if (fixed.value === row.value || !fixed.programmes.includes(ctx.programme.id)) return null;
    return message('check.option-fixed', {
      row: row.row,
      option: row.name,
      value: row.value,
      used: fixed.value,
    });
  }
  const spec = optionSpec(row.name);
  if (!spec) return message('check.option-unknown', { row: row.row, option: row.name });
  if (!spec.programmes.includes(ctx.programme.id)) return null;
  const name = spec.name as OptionName;
  if (isKnownValue(name, row.value)) return null;
  const used = chosenOption(ctx.ledger, name);
  const values = spec.values.length > 0 ? spec.values.join(' | ') : (spec.expects ?? '');
  return message('check.option-value', { row: row.row, option: row.name, value: row.value, values, used });
}

function placeOf(row: OptionRow | ParameterRow): Pick<Finding, 'table' | 'sheet' | 'row' | 'column'> {
  const column = locate(row.source, 'value') ?? null;
  return { table: row.source.kind, sheet: row.source.sheet, row: row.row, column };
}

/** A warning about the whole claim, which changes no amount. */
export function about(ctx: CheckContext, check: string, said: Message, clause: Clause | null): Finding {
  return {
    check,
    severity: 'warn',
    programme: ctx.programme.id,
    effect: 'none',
    table: null,
    sheet: null,
    row: null,
    column: null,
    contractRow: null,
    contractSheet: null,
    subject: null,
    message: said,
    clause,
    amount: null,
  };
}

import { message, say, type Language } from '../messages';
import type { CheckReport, ClaimReport, FindingReport } from './check';
import { sheetsText } from './sheets';
import { textTable } from './text-table';

/** The report for people, register by register; a workbook with one register has no headings. */
export function checkText(report: CheckReport, language: Language): string {
  const { claims } = report;
  const registers = [...new Set(claims.map(({ register }) => register))];
  const parts = registers.flatMap((name) => {
    const own = {
      claims: claims.filter(({ register }) => register === name),
      findings: report.findings.filter(({ register }) => register === name),
      resolved: report.resolved.filter(({ register }) => register === name),
      formulas: report.formulas.filter(({ register }) => register === name),
      lowCase: report.lowCase.filter(({ register }) => register === name),
    };
    return [...(registers.length > 1 ? [heading(name, language)] : []), ...registerText(own, language)];
  });
  return [...parts, ...namesText(report.names, language), ...sheetsText(report.sheets, language)].join(
    '\n\n',
  );
}

function heading(name: string | null, language: Language): string {
  return say(
    name === null ? message('cli.main-register') : message('cli.register', { register: name }),
    language,
  );
}

/** The amounts, why there is none, what was not checked, then the findings, the gravest first. */
function registerText(report: Omit<CheckReport, 'sheets' | 'names'>, language: Language): string[] {
  const parts = [
    claimsTable(report.claims, language),
    ...lowCaseText(report.lowCase, language),
    ...reasons(report.claims),
    ...notSeen(report.claims, language),
  ];
  parts.push(
    report.findings.length === 0
      ? say(message('cli.no-findings'), language)
      : findingsTable(report.findings, language),
  );
  if (report.resolved.length > 0)
    parts.push(say(message('cli.resolved', { count: report.resolved.length }), language));
  return [...parts, ...formulasText(report.formulas, language)];
}

/** The total to apply for, and under it the low case with its readings. */
function lowCaseText(cases: CheckReport['lowCase'], language: Language): string[] {
  return cases.map(({ total, low, texts }) => {
    const amounts = [say(message('cli.suggested', { total }), language)];
    if (low !== null) amounts.push(say(message('cli.low', { low }), language));
    return [amounts.join(language === 'zh' ? '，' : ', '), ...texts.map((text) => `  ${text}`)].join('\n');
  });
}

/** The formulas that do not say what the claims say, one a line under their heading. */
function formulasText(formulas: CheckReport['formulas'], language: Language): string[] {
  if (formulas.length === 0) return [];
  const lines = formulas.map(
    ({ sheet, cell, function: name, reasons }) =>
      `${sheet}!${cell}  ${name}  ${reasons.join(language === 'zh' ? '；' : '; ')}`,
  );
  return [[say(message('formula.heading', { count: formulas.length }), language), ...lines].join('\n')];
}

/** The names that keep functions from being called, one a line under their heading. */
function namesText(names: CheckReport['names'], language: Language): string[] {
  if (names.length === 0) return [];
  const heading = say(message('formula.names-heading', { count: names.length }), language);
  return [[heading, ...names.map((name) => name.message)].join('\n')];
}

function claimsTable(claims: readonly ClaimReport[], language: Language): string {
  const header = [
    message('cli.header-programme'),
    message('cli.header-amount'),
    message('cli.header-evidenced'),
    message('cli.header-at-risk'),
    message('cli.header-not-checked'),
    message('cli.header-rows'),
  ].map((m) => say(m, language));
  const rows = claims.map((claim) => [
    `${claim.programme} ${claim.title}`,
    claim.outcome === 'amount'
      ? (claim.amount ?? '')
      : say(message(`cli.outcome.${claim.outcome}`), language),
    claim.evidenced ?? '—',
    claim.atRisk ?? '—',
    claim.notChecked ?? '—',
    `${String(claim.rowsIn.length)}/${String(claim.rowsOut.length)}`,
  ]);
  return textTable([header, ...rows]);
}

function reasons(claims: readonly ClaimReport[]): string[] {
  const lines = claims.flatMap((claim) => claim.reasons.map((reason) => `${claim.programme}  ${reason}`));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function notSeen(claims: readonly ClaimReport[], language: Language): string[] {
  const lines = claims.flatMap(({ programme, unchecked, assumptions }) => [
    ...unchecked.map((sentence) => say(message('cli.not-checked', { programme, sentence }), language)),
    ...assumptions.map((sentence) => say(message('cli.assumed', { programme, sentence }), language)),
  ]);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

const ORDER = ['block', 'warn', 'info'] as const;

function findingsTable(findings: readonly FindingReport[], language: Language): string {
  const header = [
    message('cli.header-severity'),
    message('cli.header-programme'),
    message('cli.header-cell'),
    message('cli.header-clause'),
    message('cli.header-message'),
  ].map((m) => say(m, language));
  const rows = ORDER.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => [
        say(message(`cli.severity.${severity}`), language),
        finding.programme,
        [finding.sheet, finding.cell].filter((part) => part !== null).join('!'),
        finding.clause ?? '',
        finding.message + decidedText(finding, language),
      ]),
  );
  return textTable([header, ...rows]);
}

/** " 〔已接受：理由〕", or why a recorded decision does not hold. */
function decidedText({ disposition: { state, reason, note } }: FindingReport, language: Language): string {
  if (state === 'accepted') return say(message('cli.accepted', { reason: reason ?? '' }), language);
  return note === null ? '' : say(message('cli.note', { note }), language);
}

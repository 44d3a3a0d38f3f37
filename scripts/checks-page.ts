import { CHECKS, type Finding } from '../src/checks';
import { claimFor } from '../src/claim';
import { TABLES } from '../src/ledger';
import { message, say } from '../src/messages';
import { PROGRAMMES, programmeOf } from '../src/policy';
import { cellAddress } from '../src/spreadsheet';
import type { CheckCase } from '../test/support/check-cases';
import { workbookLedger, type Register, type Row } from '../test/support/register';

const EFFECTS: Readonly<Record<Finding['effect'], string>> = {
  none: '金额不变 amount as it is',
  risk: '计入，但有风险 counts, at risk',
  'not-checked': '计入，未核对 counts, not checked',
  excludes: '该行不计 row left out',
  incomplete: '金额待定 amount unknown',
  ineligible: '整项不予受理 no claim',
  'outside-window': '不在受理期 out of time',
};

/** docs/checks.md: every check with its clauses and, case by case, what it says and what it does not mind. */
export function checksPage(cases: readonly CheckCase[]): string {
  const ids = [...new Set([...CHECKS.keys(), ...cases.map((c) => c.check)])];
  const byCheck = new Map(ids.map((id) => [id, cases.filter((c) => c.check === id)]));
  return [
    '# 检查 Checks',
    '本页由 `npm run docs` 从检查的用例（test/checks/cases）生成，请勿手改。Generated from the cases of the checks by `npm run docs`.',
    '每一句都附最接近而不报的一例：改动右栏那一格，就不再报这一句。' +
      'Beside each sentence stands the nearest register on which it is not said: with the change on the right, it is gone.',
    table(
      ['检查 Check', '项目与依据 Programmes and clauses', '句数 Sentences'],
      ids.map((id) => [link(id), clausesOf(id), String(byCheck.get(id)?.length ?? 0)]),
    ),
    ...[...byCheck].flatMap(([id, own]) => section(id, own)),
  ].join('\n\n');
}

function section(id: string, cases: readonly CheckCase[]): string[] {
  const columns = ['级别 Severity', '说什么 What it says', '差一点，不报 Nearly, and not said'];
  return [`## ${id}`, clausesOf(id), table(columns, cases.map(caseRow))];
}

/** "LGC 三（一）3、LG-M 二（三）（M03 M04）"; a check of readings or options applies to every programme. */
function clausesOf(id: string): string {
  const programmes = new Map<string, Set<string>>();
  for (const programme of PROGRAMMES) {
    for (const { check, clause } of programme.checks) {
      if (check !== id) continue;
      const cited = `${clause.document} ${clause.clause}`;
      programmes.set(cited, (programmes.get(cited) ?? new Set<string>()).add(programme.id));
    }
  }
  const clauses = [...programmes].map(([cited, ids]) =>
    ids.size === 1 && cited.startsWith(`${[...ids].join()} `) ? cited : `${cited}（${[...ids].join(' ')}）`,
  );
  return clauses.length === 0 ? '各项目 every programme' : clauses.join('、');
}

function caseRow(c: CheckCase): string[] {
  const { severity, zh, en } = c.fires;
  const ledger = workbookLedger(c.fires, programmeOf(c.programme).subject);
  const said = claimFor(c.programme, ledger).findings.find(
    (f) => f.check === c.check && say(f.message, 'zh') === zh,
  );
  const level = `${say(message(`check.severity-${severity}`), 'zh')} ${severity}`;
  const effect = said ? `<br>${EFFECTS[said.effect]}` : '';
  return [`${level}${effect}`, `${zh}<br>${en}`, changes(c).join('<br>')];
}

/** What turns the register that fires into the near miss, cell by cell. */
function changes({ programme, fires, near }: CheckCase): string[] {
  const own = TABLES[programmeOf(programme).subject].title.zh;
  const title = (kind: string): string =>
    kind in TABLES ? TABLES[kind as keyof typeof TABLES].title.zh : own;
  const kinds = new Set([...Object.keys(fires), ...Object.keys(near)] as (keyof Register)[]);
  return [...kinds].flatMap((kind) => {
    const [before, after] = [fires[kind], near[kind]];
    if (typeof before !== 'object' && typeof after !== 'object') return [];
    if (!before || !after) return [`${after ? '另有' : '没有'}「${title(kind)}」表`];
    if (kind === 'sheets') return sheetChanges(before as Sheets, after as Sheets);
    if (!isRows(before) || !isRows(after))
      return cellChanges(`「${title(kind)}」`, before as Row, after as Row);
    return rowChanges(kind === 'amounts' ? '' : `「${title(kind)}」`, before, after);
  });
}

type Sheets = NonNullable<Register['sheets']>;

/** Cell by cell of sheets as they come, by the cells' own addresses. */
function sheetChanges(before: Sheets, after: Sheets): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (!was || !is) return [`${is ? '另有' : '没有'}「${name}」表`];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, r) => r).flatMap((r) => {
      const [a, b] = [was[r], is[r]];
      if (!a || !b) return [`${b ? '另有' : '没有'}「${name}」第${String(r + 1)}行`];
      return Array.from({ length: Math.max(a.length, b.length) }, (_, c) => c)
        .filter((c) => cell(a[c]) !== cell(b[c]))
        .map((c) => `${name}!${cellAddress(r, c)}：${cell(a[c])} → ${cell(b[c])}`);
    });
  });
}

function isRows(table: unknown): table is readonly unknown[] {
  return Array.isArray(table);
}

/** Row by row; the header is the first row of a sheet, plain amounts have neither sheet nor header. */
function rowChanges(sheet: string, before: readonly unknown[], after: readonly unknown[]): string[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    const [was, is] = [before[i], after[i]];
    const row = sheet === '' ? `第${String(i + 1)}个金额` : `${sheet}第${String(i + 2)}行`;
    if (was === undefined || is === undefined) return [`${is === undefined ? '没有' : '另有'}${row}`];
    if (sheet === '') return was === is ? [] : [`${row}：${cell(was)} → ${cell(is)}`];
    return cellChanges(row, was as Row, is as Row);
  });
}

function cellChanges(where: string, was: Row, is: Row): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => cell(was[field]) !== cell(is[field]))
    .map((field) => `${where}「${field}」：${cell(was[field])} → ${cell(is[field])}`);
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? '空白' : text;
}

function link(id: string): string {
  return `[${id}](#${id})`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

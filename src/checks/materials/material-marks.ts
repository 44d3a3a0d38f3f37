import { headerOf, type Material } from '../../ledger';
import { local, message, type LocalText, type Message } from '../../messages';
import type { Check } from '../check';
import { cite } from '../finding';
import { compareText, pushTo } from '../grouping';
import { tableColumn } from '../table-column';
import { rowState, type NeededMaterial } from './needed';
import { clausesOf, judged, materialCheck, materialRow } from './review';
import { documentText, listOf, sealText, signText } from './texts';
import { answerOf } from './words';

/** 盖章 and 签字 are read alike: the column, what the document must bear, and the sentences. */
interface Mark {
  readonly check: string;
  readonly field: 'stamped' | 'signed';
  readonly asked: (line: NeededMaterial) => Message | null;
  readonly not: (
    params: Record<'row' | 'column' | 'value' | 'document' | 'clause', LocalText | string>,
    mark: Message,
  ) => Message;
  readonly blank: (params: Record<'row' | 'column' | 'clause', LocalText | string>) => Message;
}

/** LG 四, SZV 五 and 七（二）: what must bear a seal bears it. */
export const materialUnstamped = markCheck({
  check: 'material-unstamped',
  field: 'stamped',
  asked: ({ material }) => sealText(material),
  not: (params, seal) => message('check.material-unstamped', { ...params, seal }),
  blank: (params) => message('check.material-unstamped-blank', params),
});

/** LG 四（一）3 and 4, SZV 五（一）（二）（八）（九）: what must be signed is signed. */
export const materialUnsigned = markCheck({
  check: 'material-unsigned',
  field: 'signed',
  asked: ({ material }) => signText(material),
  not: (params, sign) => message('check.material-unsigned', { ...params, sign }),
  blank: (params) => message('check.material-unsigned-blank', params),
});

const THERE = new Set(['ready', 'unstamped', 'unsigned']);

/** 否 is something to act on; blanks, of which a table may have many, are told of together. */
function markCheck({ check, field, asked, not, blank }: Mark): Check {
  return materialCheck(check, ['materials'], function* (ctx, review, applied) {
    const { lines, tracked } = review.needed();
    if (!tracked) return;
    const bearing = lines.filter((l) => !l.conditional && THERE.has(l.state) && asked(l) !== null);
    const said = new Map<Material, NeededMaterial[]>();
    for (const line of bearing) {
      const there = line.rows.filter((listed) => THERE.has(rowState(line.material, listed)));
      for (const { row } of there) pushTo(said, row, line);
    }
    const blanks: Material[] = [];
    for (const [row, own] of said) {
      const [first] = own;
      const mark = first && asked(first);
      if (!mark) continue;
      const answer = answerOf(row[field]);
      if (answer === null && headerOf(row.source, field) !== undefined) blanks.push(row);
      if (answer !== 'no') continue;
      const { clause, text } = clausesOf(own);
      const params = {
        row: materialRow(row),
        column: tableColumn(row.source, field),
        value: row[field] ?? '',
        document: titles(own),
        clause: text,
      };
      yield judged(ctx, check, { message: not(params, mark), clause, at: row, field, contracts: [] });
    }
    const rows = blanks.sort(
      (a, b) => compareText(a.source.sheet ?? '', b.source.sheet ?? '') || a.row - b.row,
    );
    const [first] = rows;
    if (!first) return;
    const { clause } = applied;
    const params = { row: rowsText(rows), column: tableColumn(first.source, field), clause: cite(clause) };
    const at = rows.length === 1 ? first : { source: first.source, row: null };
    yield judged(ctx, check, { severity: 'info', message: blank(params), clause, at, field, contracts: [] });
  });
}

function titles(lines: readonly NeededMaterial[]): LocalText {
  const byId = new Map(lines.map((line) => [line.material.id, documentText(line)]));
  return listOf([...byId.values()]);
}

/** 「材料」第3行、第5行. */
function rowsText(rows: readonly Material[]): LocalText {
  const zh = rows.map(({ row }) => `第${row}行`).join('、');
  const en = rows.map(({ row }) => `row ${row}`).join(', ');
  return local(`「材料」${zh}`, `Materials ${en}`);
}

import type { TableSource } from '../../ledger';
import { local, message, type LocalText } from '../../messages';
import { atRisk, excludes, subjectCheck } from '../about-contract';
import { tableColumn } from '../table-column';
import { isProject, subjectId, type Subject } from '../subject';
import { isAddressed } from '../scope';
import type { CheckContext } from '../context';
import { ownTable, repeatsOf } from './repeats';
import { someOf } from './some-of';
import { own, ownNumber, type Blank, type Rest } from '../unknown/rest';

/** A row without its number may be any other of its table. */
const NUMBER: Rest = {
  ...ownNumber('id', (_ctx, row) => !isProject(row) || row.source.kind === 'corpusPurchases'),
  // A line of a ledger without any key may belong to the contract above it, or be one of its own.
  everywhere: ({ ledger, programme }) =>
    programme.subject !== 'contracts' ? [] : (ledger.contracts?.sources ?? []).flatMap(unkeyedLines),
};

function unkeyedLines(source: TableSource): Blank[] {
  return (source.doubts ?? []).map(({ row }) => ({ row: { row, source } }));
}

/**
 * One contract entered twice would be paid twice (LGC 三（一）4). Equal rows count once; rows that share a
 * number, or all but the number, may be two contracts, so they count but are at risk.
 */
export const enteredTwice = subjectCheck(
  'entered-twice',
  undefined,
  (ctx, row, names) => {
    const { copies, equal, numbered, alike } = repeatsOf(ownTable(ctx.ledger, ctx.programme.subject));
    const first = copies.get(row);
    if (first) {
      return excludes(message('check.entered-twice', { ...names(), first: placesOf(row, [first]) }), 'id');
    }
    const same = othersOf(ctx, row, equal.get(row));
    if (same.length > 0) {
      return atRisk(message('check.equal-rows', { ...names(), others: placesOf(row, same) }), 'id');
    }
    const field = isProject(row) && row.source.kind === 'filedModels' ? 'filingNumber' : 'id';
    const others = othersOf(ctx, row, numbered.get(row));
    if (others.length > 0) {
      const params = {
        ...names(),
        column: tableColumn(row.source, field),
        value: (field === 'id' ? row.id : isProject(row) && row.filingNumber) || '',
        others: placesOf(row, others),
      };
      return atRisk(message('check.number-twice', params), field);
    }
    const similar = othersOf(ctx, row, alike.get(row));
    if (similar.length === 0) return null;
    return atRisk(message('check.alike', { ...names(), others: placesOf(row, similar) }), 'id');
  },
  [NUMBER, own(['id', 'name'], (_ctx, row) => isProject(row))],
);

/** The other rows of a group that this programme looks at too. */
function othersOf(ctx: CheckContext, row: Subject, group: readonly Subject[] | undefined): Subject[] {
  return (group ?? []).filter(
    (other) => other !== row && (isProject(other) || isAddressed(other, ctx.programme)),
  );
}

/** 第3行、第5行（HT-1）、「合同2」第5行: rows as a message about another row names them. */
function placesOf(row: Subject, others: readonly Subject[]): LocalText {
  const named = someOf(others).map((other) => {
    const sheet = other.source.sheet;
    const away = sheet !== null && sheet !== row.source.sheet;
    const id = subjectId(other);
    return local(
      `${away ? `「${sheet}」` : ''}第${other.row}行${id === null || id === subjectId(row) ? '' : `（${id}）`}`,
      `${away ? `${sheet} ` : ''}row ${other.row}${id === null || id === subjectId(row) ? '' : ` (${id})`}`,
    );
  });
  const more = others.length - named.length;
  return local(
    named.map((n) => n.zh).join('、') + (more > 0 ? `等 ${others.length} 行` : ''),
    named.map((n) => n.en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  );
}

import { civilDate, type CivilDate } from '../../src/calendar';
import { readLedger, type Ledger } from '../../src/ledger';
import { screenParties, type PartyRef, type Relation, type Screening, type Tie } from '../../src/parties';
import { inChinese } from '../../src/parties/text';
import { RELATED_THRESHOLDS } from '../../src/policy';

/** holder, held, share in percent points, then optional from, to, holder kind, votes and relation. */
export type Row = readonly [string, string, number | string | null, ...(string | number | null)[]];

/** person, unit, title, then optional from and to. */
export type RoleRow = readonly [string, string, string, ...(string | null)[]];

const STRANGER: Row = ['旁人', '旁人公司', 100];

/** A workbook with an applicant (A unless said otherwise) and an ownership table. */
export function ledgerOf(
  rows: readonly Row[],
  applicant: PartyRef = { name: 'A', code: null },
  roles: readonly RoleRow[] = [],
): Ledger {
  return readLedger([
    {
      values: [
        ['持股方', '被持股方', '持股比例', '起始日期', '终止日期', '持股方类型', '表决权比例', '关系类型'],
        // A table of headers alone is no table: some stranger's holding makes it one.
        ...(rows.length > 0 ? rows : [STRANGER]).map(padded),
      ],
    },
    ...(roles.length > 0
      ? [{ values: [['人员', '单位', '职务', '起始日期', '终止日期'], ...roles.map((role) => [...role])] }]
      : []),
    {
      values: [
        ['字段', '值'],
        ['单位名称', applicant.name],
        ['信用代码', applicant.code],
      ],
    },
  ]);
}

function padded([holder, held, share, ...rest]: Row): unknown[] {
  const percent = typeof share === 'number' ? `${String(share)}%` : share;
  const votes = rest[3];
  return [
    holder,
    held,
    percent,
    rest[0],
    rest[1],
    rest[2],
    typeof votes === 'number' ? `${String(votes)}%` : votes,
    rest[4],
  ];
}

export function screeningOf(
  rows: readonly Row[],
  applicant?: PartyRef,
  roles: readonly RoleRow[] = [],
): Screening {
  const screening = screenParties(ledgerOf(rows, applicant, roles), RELATED_THRESHOLDS);
  if (!screening) throw new Error('not screened');
  return screening;
}

export const JAN = civilDate(2025, 1, 1);
export const DEC = civilDate(2025, 12, 31);

export function relate(
  rows: readonly Row[],
  name = 'S',
  from: CivilDate | null = JAN,
  to: CivilDate | null = DEC,
  roles: readonly RoleRow[] = [],
): Relation {
  return screeningOf(rows, undefined, roles).relate({ name, code: null }, from, to);
}

/** The classes that hold, e.g. "R3 R4"; ended ones in brackets. */
export function classes({ ties }: Relation): string {
  return ties.map((t) => (t.ended ? `(${t.class})` : t.class)).join(' ');
}

/** The strongest tie by class, with its paths in Chinese; nothing when there is none. */
export function strongest({ ties: [tie] }: Relation): (Omit<Tie, 'paths'> & { paths: string[] }) | null {
  return tie ? { ...tie, paths: tie.paths.map(inChinese) } : null;
}

/** The figures of the tie of a class as text: "P→S 控制 36% 60%". */
export function figures({ ties }: Relation, relation: string): string[] {
  const found = ties.find((t) => t.class === relation)?.figures ?? [];
  return found.map(({ holder, held, controls, effective, lookThrough, circular }) => {
    const words = [controls ? 'yes' : 'no', String(effective), String(lookThrough), circular ? 'circle' : ''];
    return `${inChinese(holder)}→${inChinese(held)} ${words.join(' ').trim()}`;
  });
}

import { civilDate, type CivilDate } from '../../src/calendar';
import { readLedger, type Ledger } from '../../src/ledger';
import { screenParties, type PartyRef, type Relation, type Screening } from '../../src/parties';

/** holder, held, share in percent points, then optional from, to, holder kind and votes. */
export type Row = readonly [string, string, number | string | null, ...(string | number | null)[]];

/** A workbook with an applicant (A unless said otherwise) and an ownership table. */
export function ledgerOf(rows: readonly Row[], applicant: PartyRef = { name: 'A', code: null }): Ledger {
  return readLedger([
    {
      values: [
        ['持股方', '被持股方', '持股比例', '起始日期', '终止日期', '持股方类型', '表决权比例'],
        ...rows.map(padded),
      ],
    },
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
  ];
}

export function screeningOf(rows: readonly Row[], applicant?: PartyRef): Screening {
  const screening = screenParties(ledgerOf(rows, applicant));
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
): Relation {
  return screeningOf(rows).relate({ name, code: null }, from, to);
}

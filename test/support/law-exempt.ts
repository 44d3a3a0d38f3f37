import type { TableKind } from '../../src/ledger';

/** What law 2 does not ask of, each by name with its reason; docs/decisions/0017 says why for a reviewer. */
const NAMES: readonly { readonly table: TableKind | 'any'; readonly column: string; readonly why: string }[] = [
  { table: 'any', column: '已获其他资助', why: 'absence means none, said as an assumption (design, law 2)' },
  { table: 'any', column: '申请中其他资助', why: 'absence means none, said as an assumption (design, law 2)' },
  { table: 'any', column: '训力券已兑付', why: 'absence means none, said as an assumption (design, law 2)' },
  { table: 'any', column: '其他区级资助金额', why: 'absence means none, said as an assumption (design, law 2)' },
  { table: 'applicant', column: '上年度未兑现额度', why: 'absence means none, said as an assumption (design, law 2)' },
];

export const EXEMPT = {
  names: NAMES,
  isExempt: (table: TableKind, column: string): boolean =>
    NAMES.some((name) => (name.table === 'any' || name.table === table) && name.column === column),
};

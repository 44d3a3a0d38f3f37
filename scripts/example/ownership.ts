import type { Ownership, Role } from '../../src/ledger';
import { APPLICANT, COMPANIES, type Company, type CompanyKey } from './companies';
import type { SheetRow } from './rows';

/** A line of 股权. A holder outside the example's companies is a person or fund known by name only. */
function holds(
  holder: Company | string,
  held: Company,
  percent: number,
  said: SheetRow<Ownership> = {},
): SheetRow<Ownership> {
  const named = typeof holder !== 'string';
  return {
    holderName: named ? holder.name : holder,
    ...(named ? { holderCode: holder.code } : {}),
    heldName: held.name,
    heldCode: held.code,
    share: percent / 100,
    votes: percent / 100,
    holderKind: named ? '企业' : '自然人',
    ...said,
  };
}

const C = COMPANIES;
const FUND = { holderKind: '基金' };

/** The group: until 2025-10-31 the holding company controls the applicant, and 屏岚智算 through two layers. */
const GROUP: readonly SheetRow<Ownership>[] = [
  holds('林某川', C.holding, 70, { from: '2019-03-11' }),
  holds('沈某宁', C.holding, 30, { from: '2019-03-11' }),
  holds(C.holding, APPLICANT, 60, { from: '2021-06-18', to: '2025-10-31' }),
  holds(C.staff, APPLICANT, 25, { from: '2021-06-18', to: '2025-10-31' }),
  holds('粤湾启屿创业投资基金', APPLICANT, 15, { from: '2021-06-18', to: '2025-10-31', ...FUND }),
  // New money on 2025-11-01: from then on nobody controls the applicant.
  holds(C.holding, APPLICANT, 45, { from: '2025-11-01' }),
  holds(C.staff, APPLICANT, 20, { from: '2025-11-01' }),
  holds('粤湾启屿创业投资基金', APPLICANT, 12, { from: '2025-11-01', ...FUND }),
  holds('湾畔屿成长创业投资基金', APPLICANT, 23, { from: '2025-11-01', ...FUND }),
  holds(C.holding, C.investment, 60, { from: '2020-08-20' }),
  holds('许某衡', C.investment, 40, { from: '2020-08-20' }),
  holds(C.investment, C.pinglan, 60, { from: '2022-02-15' }),
  holds('韩某青', C.pinglan, 40, { from: '2022-02-15' }),
  holds(APPLICANT, C.ownCompute, 100, { from: '2022-11-01' }),
  holds(APPLICANT, C.yunxun, 70, { from: '2023-05-22' }),
  holds('方某野', C.yunxun, 30, { from: '2023-05-22' }),
  // Sold before the contract was signed: worth knowing, no bar.
  holds(APPLICANT, C.shiyue, 100, { from: '2021-10-08', to: '2024-06-30' }),
  holds('邓某舟', C.shiyue, 100, { from: '2024-07-01' }),
];

/** Suppliers outside the group. 竹溪 and 霖序 are left out: nobody has looked them up yet. */
const OUTSIDE: readonly (readonly [CompanyKey, string, number, string, number])[] = [
  ['qiongye', '罗某屿', 65, '罗某岑', 35],
  ['dielan', '叶某澜', 80, '袁某枫', 20],
  ['qiaoyu', '梁某峤', 52, '岭南峤创业投资合伙企业', 48],
  ['zhoubai', '石某昼', 90, '苏某白', 10],
  ['tinglan', '江某汀', 51, '唐某岚', 49],
  ['hantang', '何某棠', 60, '潘某溪', 40],
  ['chuqi', '黎某岐', 75, '黎某础', 25],
  ['xiting', '傅某汀', 55, '溪汀员工持股平台', 45],
  ['luqi', '鲁某栖', 67, '西溪源创业投资基金', 33],
  ['lanque', '蓝某雀', 58, '邵某禾', 42],
  ['meihe', '梅某禾', 82, '季某眠', 18],
  ['qingwu', '卢某坞', 70, '卢某青', 30],
  ['shuozhou', '陆某舟', 64, '陆某朔', 36],
];

export const OWNERSHIP: readonly SheetRow<Ownership>[] = [
  ...GROUP,
  ...OUTSIDE.flatMap(([key, first, share, second, rest]) => [
    holds(first, C[key], share),
    holds(second, C[key], rest, /基金|合伙|平台/.test(second) ? { holderKind: '其他' } : {}),
  ]),
];

export const ROLES: readonly SheetRow<Role>[] = [
  { person: '林某川', unit: APPLICANT.name, title: '董事长、法定代表人', from: '2021-06-18' },
  { person: '林某川', unit: C.holding.name, title: '执行董事', from: '2019-03-11' },
  { person: '沈某宁', unit: APPLICANT.name, title: '财务负责人', from: '2022-01-04' },
  { person: '许某衡', unit: C.pinglan.name, title: '总经理', from: '2022-02-15' },
  { person: '方某野', unit: C.yunxun.name, title: '总经理', from: '2023-05-22' },
  { person: '邓某舟', unit: C.shiyue.name, title: '执行董事', from: '2024-07-01' },
  { person: '池某溪', unit: C.zhuxi.name, title: '法定代表人', from: '2023-02-20' },
  ...OUTSIDE.map(([key, person], i) => ({
    person,
    unit: C[key].name,
    title: '执行董事、法定代表人',
    from: `${String(2014 + (i % 8))}-${String(1 + (i % 12)).padStart(2, '0')}-16`,
  })),
];

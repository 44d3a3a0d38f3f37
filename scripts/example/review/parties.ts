import {
  CLAIMANT,
  CLAIMANT_FUND,
  CLAIMANT_HOLDING,
  CLAIMANT_STAFF,
  COMPUTE_2024,
  COMPUTE_2025,
  MODEL_2024,
  SUPPLIERS_OF_REVIEW,
  type SupplierKey,
} from './companies';
import type { Company } from '../companies';
import { SPECIAL_ITEMS } from './contracts';
import type { Cells, ReviewRow } from './types';

/** A line of 股权 without its holder. */
function stake(held: Company, percent: number, from: string): Cells {
  return { heldName: held.name, heldCode: held.code, share: percent / 100, votes: percent / 100, from };
}

export function person(name: string): Cells {
  return { holderName: name, holderKind: '自然人' };
}

export function firm({ name, code }: Company): Cells {
  return { holderName: name, holderCode: code, holderKind: '企业' };
}

/** Nobody controls the claimant. */
const OWN: readonly ReviewRow[] = [
  { key: 'own/holding', cells: { ...firm(CLAIMANT_HOLDING), ...stake(CLAIMANT, 40, '2020-05-18') } },
  { key: 'own/person', cells: { ...person('奚某浪'), ...stake(CLAIMANT, 20, '2020-05-18') } },
  { key: 'own/staff', cells: { ...firm(CLAIMANT_STAFF), ...stake(CLAIMANT, 25, '2020-05-18') } },
  {
    key: 'own/fund',
    cells: { holderName: CLAIMANT_FUND, holderKind: '基金', ...stake(CLAIMANT, 15, '2021-11-01') },
  },
  { key: 'holding/1', cells: { ...person('葛某葭'), ...stake(CLAIMANT_HOLDING, 70, '2018-03-26') } },
  { key: 'holding/2', cells: { ...person('奚某浪'), ...stake(CLAIMANT_HOLDING, 30, '2018-03-26') } },
  { key: 'staff/1', cells: { ...person('奚某浪'), ...stake(CLAIMANT_STAFF, 40, '2020-04-20') } },
  { key: 'staff/2', cells: { ...person('范某舟'), ...stake(CLAIMANT_STAFF, 60, '2020-04-20') } },
];

const SUPPLIERS = Object.entries(SUPPLIERS_OF_REVIEW);

/** The claimant's owners up to the persons, and both owners of every supplier: each makes 100 %. */
export const OWNERSHIP_ROWS: readonly ReviewRow[] = [
  ...OWN,
  ...SUPPLIERS.flatMap(([key, supplier], i): ReviewRow[] => {
    const [first, percent, second] = supplier.owners;
    const from = `${String(2014 + (i % 8))}-${String(1 + (i % 12)).padStart(2, '0')}-16`;
    return [
      { key: `${key}/1`, cells: { ...person(first), ...stake(supplier, percent, from) } },
      { key: `${key}/2`, cells: { ...person(second), ...stake(supplier, 100 - percent, from) } },
    ];
  }),
];

export const ROLE_ROWS: readonly ReviewRow[] = [
  {
    key: 'own/1',
    cells: { person: '葛某葭', unit: CLAIMANT.name, title: '董事长、法定代表人', from: '2020-05-18' },
  },
  { key: 'own/2', cells: { person: '范某舟', unit: CLAIMANT.name, title: '总经理', from: '2020-05-18' } },
  { key: 'own/3', cells: { person: '奚某浪', unit: CLAIMANT.name, title: '董事', from: '2021-01-04' } },
  {
    key: 'holding/1',
    cells: { person: '葛某葭', unit: CLAIMANT_HOLDING.name, title: '执行董事', from: '2018-03-26' },
  },
  ...SUPPLIERS.map(([key, { name, owners }], i): ReviewRow => ({
    key,
    cells: {
      person: owners[0],
      unit: name,
      title: '执行董事、法定代表人',
      from: `${String(2014 + (i % 8))}-${String(1 + (i % 12)).padStart(2, '0')}-16`,
    },
  })),
];

const RENTAL = '智能算力租用';
const DAY: Readonly<Record<string, string>> = { 一: '2024-12-09', 二: '2025-04-07', 三: '2025-11-14' };

function admitted(batch: '一' | '二' | '三', item = RENTAL): Cells {
  return { batch: `第${batch}批`, item, admitted: DAY[batch] ?? '', validTo: '2026-12-31' };
}

/** Licence, capacity in P and Longgang basis, and what the city asks of a provider. */
function capacity(p: number, serial: number): Cells {
  return {
    licence: `A2.B1.B2-2021${String(1000 + serial * 37)}`,
    capacityMilliP: p,
    longgangBasis: '是',
    shenzhenEntity: '是',
    shenzhenBasis: '是',
    metering: '是',
    serviceTerms: '是',
    sanctioned: '否',
    holdsVouchers: '否',
  };
}

const BATCHES: Readonly<Record<keyof typeof COMPUTE_2025, '一' | '二' | '三'>> = {
  chaoyan: '一',
  landi: '一',
  luzhou: '一',
  anyu: '一',
  yunao: '二',
  jiwan: '二',
  cenyu: '二',
  luanshi: '二',
  taiyuan: '三',
  xian: '三',
  lanxi: '三',
  tangyu: '三',
};

/** National filings, in the place and with the date of each; 青羽 was assessed instead. */
const FILINGS: Readonly<Record<keyof typeof MODEL_2024, Cells>> = {
  weijian: { model: '蔚笺语言大模型', filingNumber: 'Guangdong-WeiJian-20240315', filed: '2024-03-15' },
  moting: { model: '墨汀大模型', filingNumber: 'Beijing-MoTing-20231120', filed: '2023-11-20' },
  xuyu: { model: '絮语对话大模型', filingNumber: 'Zhejiang-XuYu-20240426', filed: '2024-04-26' },
  langyan: { model: '朗砚视觉大模型', filingNumber: 'Shanghai-LangYan-20240118', filed: '2024-01-18' },
  zhixian: { model: '知弦大模型', filingNumber: 'Guangdong-ZhiXian-20240607', filed: '2024-06-07' },
  qingyu: { model: '青羽认知模型', filingNumber: 'Sichuan-QingYu-20240709', filed: '2024-07-09' },
  chenli: { model: '辰砾智能体', filingNumber: 'Guangdong-ChenLi-20240530', filed: '2024-05-30' },
  juesong: { model: '珏松代码大模型', filingNumber: 'Jiangsu-JueSong-20240812', filed: '2024-08-12' },
};

/** Admitted with the first batch; the others of 2024 qualify by licence, basis and capacity. */
const EARLY: ReadonlySet<SupplierKey> = new Set(['digang', 'hangang']);

/** A line of 供应商 that begins with who it is. */
function listed(key: SupplierKey, cells: Cells, suffix = ''): ReviewRow {
  const { name, code } = SUPPLIERS_OF_REVIEW[key];
  return { key: `${key}${suffix}`, cells: { name, code, ...cells } };
}

const keysOf = <K extends string>(companies: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(companies) as K[];

export const SUPPLIER_ROWS: readonly ReviewRow[] = [
  ...keysOf(COMPUTE_2024).map((key, i) =>
    EARLY.has(key)
      ? listed(key, { ...admitted('一'), ...capacity(900, i) })
      : listed(key, capacity(2000 + i * 150, i)),
  ),
  ...keysOf(COMPUTE_2025).map((key, i) =>
    listed(key, {
      ...admitted(BATCHES[key], SPECIAL_ITEMS[key] ?? RENTAL),
      ...capacity(600 + i * 120, 40 + i),
    }),
  ),
  ...keysOf(MODEL_2024).map((key) => listed(key, FILINGS[key])),
];

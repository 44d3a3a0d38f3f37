import type { Company } from '../../companies';
import {
  BETWEEN,
  CLAIMANT,
  CLAIMANT_BRANCH,
  CLAIMANT_HOLDING,
  CLAIMANT_STAFF,
  SUPPLIERS_OF_REVIEW,
} from '../companies';
import { firm, person } from '../parties';
import { add, drop, finds, set, type Change, type Defect, type Expected } from '../plant';
import type { Cells } from '../types';

function related(message: Expected['message'], contract: string): readonly Expected[] {
  return [finds('related-party', message, 'contracts', contract, 'supplierName')];
}

const part = (percent: number): Cells => ({ share: percent / 100, votes: percent / 100 });

/** The first owner of a company gives `percent` of it to another holder, the second keeps the rest. */
function sold(key: string, holder: Cells, percent: number): Change[] {
  return [
    set('ownership', `${key}/1`, { ...holder, ...part(percent) }),
    set('ownership', `${key}/2`, part(100 - percent)),
  ];
}

function stake(held: Company, percent: number, from: string): Cells {
  return { heldName: held.name, heldCode: held.code, ...part(percent), from };
}

/** By agreement the holding company, with 40 % of the shares, has most of the applicant's votes. */
const CONTROLLED: readonly Change[] = [
  set('ownership', 'own/holding', { votes: 0.55 }),
  set('ownership', 'own/person', { votes: 0.05 }),
];

const OUT = {
  zh: '关联方的合同不能申报，移出申报',
  en: 'Contracts with related parties cannot be claimed: take it out',
};
const ASK = {
  zh: '备好股权结构和定价公允的说明，先问主管部门',
  en: 'Prepare an explanation and ask the authority first',
};
const SCREEN = { zh: '在「股权」表补齐其股东', en: 'Complete its holders in the ownership table' };

/** Suppliers that are related parties, each by a tie of its own, and suppliers nobody has looked up. */
export const PARTY_DEFECTS: readonly Defect[] = [
  {
    id: 'P1',
    what: { zh: '桐岬是申报单位的全资子公司', en: '桐岬 is wholly owned by the applicant' },
    fix: OUT,
    plant: [
      set('ownership', 'tongjia/1', { ...firm(CLAIMANT), ...part(100) }),
      drop('ownership', 'tongjia/2'),
    ],
    finds: related('check.related-owned', 'CJ-SL-04'),
  },
  {
    id: 'P2',
    what: {
      zh: '控股公司凭 55% 表决权控制申报单位，又隔一层公司控制鹤浦（60% × 60%）',
      en: 'The holding company controls the applicant by 55 % of the votes, and 鹤浦 through a company between',
    },
    fix: OUT,
    plant: [
      ...CONTROLLED,
      ...sold('hepu', firm(BETWEEN), 60),
      add('ownership', 'between/1', { ...firm(CLAIMANT_HOLDING), ...stake(BETWEEN, 60, '2021-03-15') }),
      add('ownership', 'between/2', { ...person('霍某岚'), ...stake(BETWEEN, 40, '2021-03-15') }),
    ],
    finds: related('check.related-common', 'CJ-SL-05'),
  },
  {
    id: 'P3',
    what: { zh: '申报单位与他人各持笙野 50%', en: 'The applicant and another hold 50 % each of 笙野' },
    fix: ASK,
    plant: sold('shengye', firm(CLAIMANT), 50),
    finds: related('check.related-equity-in', 'CJ-SL-06'),
  },
  {
    id: 'P4',
    what: {
      zh: '申报单位持礁屿 45% 股份，却有 60% 表决权',
      en: 'The applicant has 45 % of the shares but 60 % of the votes of 礁屿',
    },
    fix: OUT,
    plant: [
      set('ownership', 'jiaoyu/1', { ...firm(CLAIMANT), share: 0.45, votes: 0.6 }),
      set('ownership', 'jiaoyu/2', { share: 0.55, votes: 0.4 }),
    ],
    finds: related('check.related-controlled', 'CJ-SL-07'),
  },
  {
    id: 'P5',
    what: { zh: '楠溪的执行董事就是申报单位的总经理', en: 'The director of 楠溪 is the applicant’s manager' },
    fix: {
      zh: '先核对是否同一人，再问主管部门',
      en: 'Check that it is the same person, then ask the authority',
    },
    plant: [set('roles', 'nanxi', { person: '范某舟' })],
    finds: related('check.related-person', 'CJ-SL-08'),
  },
  {
    id: 'P6',
    what: { zh: '瀚汀没有股东记录', en: 'No holders of 瀚汀 are entered' },
    fix: SCREEN,
    plant: [drop('ownership', 'hanting/1'), drop('ownership', 'hanting/2')],
    finds: related('check.not-screened', 'CJ-SL-09'),
  },
  {
    id: 'P7',
    what: { zh: '青羽只登记了 45% 的股东', en: 'Only 45 % of the holders of 青羽 are entered' },
    fix: SCREEN,
    plant: [drop('ownership', 'qingyu/1'), set('ownership', 'qingyu/2', part(45))],
    finds: related('check.partly-screened', 'CJ-MX-07'),
  },
  {
    id: 'P8',
    what: { zh: '絮语经控股公司控制申报单位', en: '絮语 controls the applicant through the holding company' },
    fix: OUT,
    plant: [...CONTROLLED, set('ownership', 'holding/1', firm(SUPPLIERS_OF_REVIEW.xuyu))],
    finds: related('check.related-parent', 'CJ-MX-04'),
  },
  {
    id: 'P9',
    what: { zh: '申报单位持有朗砚 25% 股份', en: 'The applicant holds 25 % of 朗砚' },
    fix: ASK,
    plant: [
      set('ownership', 'langyan/1', part(75)),
      set('ownership', 'langyan/2', { ...firm(CLAIMANT), ...part(25) }),
    ],
    finds: related('check.related-equity-in', 'CJ-MX-05'),
  },
  {
    id: 'P10',
    what: {
      zh: '申报单位的员工平台也持有墨汀 30%',
      en: 'The applicant’s staff platform also holds 30 % of 墨汀',
    },
    fix: ASK,
    plant: [
      set('ownership', 'moting/1', part(70)),
      set('ownership', 'moting/2', { ...firm(CLAIMANT_STAFF), ...part(30) }),
    ],
    finds: related('check.related-holder', 'CJ-MX-03'),
  },
  {
    id: 'P11',
    what: { zh: '供应商是申报单位自己的分公司', en: 'The supplier is a branch of the applicant' },
    fix: { zh: '同一法人，移出申报', en: 'It is the same legal person: take the contract out' },
    plant: [
      set('contracts', 'CJ-XL-07', {
        supplierName: CLAIMANT_BRANCH.name,
        supplierCode: CLAIMANT_BRANCH.code,
      }),
      set('suppliers', 'cenyu', { name: CLAIMANT_BRANCH.name, code: CLAIMANT_BRANCH.code }),
    ],
    finds: related('check.related-same', 'CJ-XL-07'),
  },
  {
    id: 'P12',
    what: {
      zh: '霁湾签约当天仍由申报单位控股，次日才转让',
      en: '霁湾 was controlled by the applicant on the day of signing and sold the day after',
    },
    fix: OUT,
    plant: [
      set('ownership', 'jiwan/1', { ...firm(CLAIMANT), to: '2025-06-11' }),
      add('ownership', 'jiwan/3', {
        ...person('时某霁'),
        ...stake(SUPPLIERS_OF_REVIEW.jiwan, 59, '2025-06-12'),
      }),
    ],
    finds: related('check.related-controlled', 'CJ-XL-06'),
  },
  {
    id: 'P13',
    what: {
      zh: '申报单位持有汐岸 20%，有重大影响',
      en: 'The applicant holds 20 % of 汐岸, which is significant influence',
    },
    fix: ASK,
    plant: [
      set('ownership', 'xian/1', part(80)),
      set('ownership', 'xian/2', { ...firm(CLAIMANT), ...part(20) }),
    ],
    finds: related('check.related-influence', 'CJ-XL-10'),
  },
];

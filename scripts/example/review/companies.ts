import type { Company } from '../companies';
import { creditCode } from '../credit-code';

/** A supplier of the review register with the two who own it: a name, and per cent of the first. */
export interface OwnedCompany extends Company {
  readonly owners: readonly [first: string, percent: number, second: string];
}

let issued = 0;
/** Numbers of their own, apart from those of the first register's companies. */
function company(name: string, district = '440300'): Company {
  issued += 1;
  return { name, code: creditCode(district, (500_000 + issued * 6_143) % 1_000_000) };
}

function owned(
  name: string,
  first: string,
  percent: number,
  second: string,
  district?: string,
): OwnedCompany {
  return { ...company(name, district), owners: [first, percent, second] };
}

/** The company that claims; all companies and persons are invented. */
export const CLAIMANT = company('深圳市苍葭听浪人工智能有限公司');
export const CLAIMANT_HOLDING = company('深圳市苍葭控股有限公司');
export const CLAIMANT_STAFF = company('深圳市听浪共济企业管理合伙企业（有限合伙）');
/** The project lead and two main members. */
export const PROJECT_TEAM = ['范某舟', '丁某岚', '阮某澄'] as const;
export const CLAIMANT_BRANCH = company('深圳市苍葭听浪人工智能有限公司龙岗分公司');
export const SUPPLIER_BRANCH = company('深圳市榄溪云计算技术有限公司龙岗分公司');
/** Nobody knows of it in the clean register; in one of the defects it stands between two others. */
export const BETWEEN = company('深圳市葭岸数智投资有限公司');
export const CLAIMANT_FUND = '湾岬长庚创业投资基金';

/** Compute suppliers of 2024: none is an admitted provider, each has licence, capacity and Longgang basis. */
export const COMPUTE_2024 = {
  rongbu: owned('深圳市榕埠智算科技有限公司', '古某榕', 62, '符某埠'),
  shating: owned('深圳市砂汀云算有限公司', '尹某砂', 70, '尹某汀'),
  tongjia: owned('深圳市桐岬算力服务有限公司', '戚某桐', 55, '章某岬'),
  hepu: owned('深圳市鹤浦数据技术有限公司', '水某鹤', 80, '窦某浦'),
  shengye: owned('深圳市笙野计算技术有限公司', '云某笙', 66, '苗某野'),
  jiaoyu: owned('深圳市礁屿云服务有限公司', '凤某礁', 51, '花某屿'),
  nanxi: owned('深圳市楠溪算网科技有限公司', '方某楠', 75, '俞某溪'),
  hanting: owned('深圳市瀚汀智能计算有限公司', '任某瀚', 58, '柳某汀'),
  xiaoqiu: owned('深圳市筱丘云计算有限公司', '鲍某筱', 90, '史某丘'),
  digang: owned('深圳市荻港算力运营有限公司', '费某荻', 64, '岑某港'),
  lanqiao: owned('深圳市岚桥高性能计算有限公司', '薛某岚', 85, '雷某桥'),
  hangang: owned('深圳市涵港数算服务有限公司', '成某涵', 73, '谈某港'),
  qilan: owned('广州栖澜智算有限公司', '贺某栖', 53, '倪某澜', '440100'),
};

/** Compute suppliers of 2025 and 2026: admitted providers of the city's three batches. */
export const COMPUTE_2025 = {
  chaoyan: owned('深圳市潮砚智算科技有限公司', '滕某潮', 61, '殷某砚'),
  landi: owned('深圳市蓝堤云算服务有限公司', '罗某堤', 72, '毕某蓝'),
  luzhou: owned('深圳市鹭洲算力科技有限公司', '郝某鹭', 56, '邬某洲'),
  anyu: owned('深圳市桉屿计算服务有限公司', '安某桉', 88, '常某屿'),
  yunao: owned('深圳市云坳智能算力有限公司', '乐某云', 67, '于某坳'),
  jiwan: owned('深圳市霁湾数算技术有限公司', '时某霁', 59, '傅某湾'),
  cenyu: owned('广州岑屿智算服务有限公司', '皮某岑', 74, '卞某屿', '440100'),
  luanshi: owned('深圳市峦石算网有限公司', '齐某峦', 63, '康某石'),
  taiyuan: owned('深圳市苔原高性能计算有限公司', '伍某苔', 82, '余某原'),
  xian: owned('深圳市汐岸智算运营有限公司', '元某汐', 57, '卜某岸'),
  lanxi: owned('深圳市榄溪云计算技术有限公司', '顾某榄', 69, '孟某溪'),
  tangyu: owned('深圳市棠屿算力科技有限公司', '平某棠', 78, '黄某屿'),
};

/** Suppliers of models. */
export const MODEL_2024 = {
  weijian: owned('深圳市蔚笺语言智能有限公司', '和某蔚', 65, '穆某笺'),
  moting: owned('北京墨汀大模型科技有限公司', '萧某墨', 71, '尹某墨', '110108'),
  xuyu: owned('杭州絮语智能技术有限公司', '姚某絮', 54, '邵某语', '330106'),
  langyan: owned('上海朗砚人工智能有限公司', '湛某朗', 83, '汪某砚', '310115'),
  zhixian: owned('深圳市知弦智能科技有限公司', '祁某知', 76, '毛某弦'),
  qingyu: owned('成都青羽认知科技有限公司', '禹某青', 60, '狄某羽', '510107'),
  chenli: owned('深圳市辰砾智能体有限公司', '米某辰', 68, '贝某砾'),
  juesong: owned('苏州珏松模型技术有限公司', '明某珏', 79, '臧某松', '320505'),
};

export const SUPPLIERS_OF_REVIEW = { ...COMPUTE_2024, ...COMPUTE_2025, ...MODEL_2024 };
export type SupplierKey = keyof typeof SUPPLIERS_OF_REVIEW;

import { creditCode } from './credit-code';

/** A company of the example. All are invented. */
export interface Company {
  readonly name: string;
  readonly code: string;
}

const SHENZHEN = '440300';
const DISTRICTS = {
  sz: SHENZHEN,
  gz: '440100',
  dg: '441900',
  bj: '110108',
  sh: '310115',
  hz: '330106',
  su: '320505',
  cd: '510107',
};

let issued = 0;
function company(name: string, district: keyof typeof DISTRICTS = 'sz'): Company {
  issued += 1;
  // Steps of a prime keep the numbers apart as they are in life, and the same on every run.
  return { name, code: creditCode(DISTRICTS[district], (issued * 7919) % 1_000_000) };
}

/** The company that claims, in Longgang. */
export const APPLICANT = company('深圳市砚川映山人工智能有限公司');

/** Its group. */
export const GROUP = {
  holding: company('深圳市砚川控股有限公司'),
  investment: company('深圳市砚川数能投资有限公司'),
  ownCompute: company('深圳市砚川算力服务有限公司'),
  pinglan: company('深圳市屏岚智算中心有限公司'),
  yunxun: company('深圳市映山云训科技有限公司'),
  shiyue: company('深圳市拾岳渲染技术有限公司'),
  staff: company('深圳市映山同舟企业管理合伙企业（有限合伙）'),
};

/** Compute suppliers outside the group. */
export const COMPUTE = {
  qiongye: company('深圳市穹野星算科技有限公司'),
  dielan: company('深圳市叠澜云枢技术有限公司'),
  qiaoyu: company('广州峤屿智算数据有限公司', 'gz'),
  zhoubai: company('深圳市昼白算网运营有限公司'),
  tinglan: company('深圳市汀岚矩阵计算有限公司'),
  hantang: company('深圳市寒棠云计算服务有限公司'),
  chuqi: company('东莞市础岐机房服务有限公司', 'dg'),
  linxu: company('深圳市霖序网络科技有限公司'),
  /** A supplier abroad has no credit code. */
  nimbus: { name: 'NIMBUSFELD COMPUTING PTE. LTD.', code: '' },
};

/** Model suppliers outside the group. */
export const MODEL = {
  xiting: company('深圳市溪汀语言智能有限公司'),
  luqi: company('杭州鹭栖视觉科技有限公司', 'hz'),
  lanque: company('北京岚雀多模态科技有限公司', 'bj'),
  meihe: company('上海莓禾智能科技有限公司', 'sh'),
  qingwu: company('深圳市青坞智能体科技有限公司'),
  shuozhou: company('苏州朔舟信息技术有限公司', 'su'),
  zhuxi: company('成都竹溪大模型技术有限公司', 'cd'),
};

export const COMPANIES = { ...GROUP, ...COMPUTE, ...MODEL };
export type CompanyKey = keyof typeof COMPANIES;

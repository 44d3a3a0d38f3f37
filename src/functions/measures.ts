/**
 * The functions of the district's other articles and of provider admission, as Excel sees them. As in
 * functions.ts, the metadata generator reads the comments.
 */
import { block, given, one } from './in-excel';

/**
 * 龙岗区语料采购支持的测算上限（元）。Ceiling of the Longgang corpus purchase subsidy, in yuan.
 * @customfunction LG_CORPUS_SUBSIDY
 * @param {any[][]} rows 语料采购表（含表头），或合同额。Corpus purchases with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头）：股权、任职、申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgCorpusSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_CORPUS_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区语料开放支持的测算上限（元），须经评审。Ceiling of the Longgang open corpus subsidy, in yuan.
 * @customfunction LG_OPEN_CORPUS_SUBSIDY
 * @param {any[][]} rows 语料开放表（含表头），或语料生产费用。Corpus releases with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgOpenCorpusSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_OPEN_CORPUS_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区大模型备案支持的测算上限（元）。Ceiling of the Longgang award for filed models, in yuan.
 * @customfunction LG_MODEL_FILING_AWARD
 * @param {any[][]} rows 备案模型表（含表头），或核定金额；一个小于1000的整数为模型个数。Filed models, or awards; one whole number below 1000 is their number.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgModelFilingAward(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_MODEL_FILING_AWARD', [rows, ...given(tables)]);
}

/**
 * 龙岗区具身机器人首试首用支持的测算上限（元）。Ceiling of the Longgang robot subsidy, in yuan.
 * @customfunction LG_ROBOT_SUBSIDY
 * @param {any[][]} rows 具身机器人表（含表头），或首次试用的研发投入。Robots with their header row, or R&D spending of first trials.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgRobotSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_ROBOT_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区智能产品支持的测算上限（元）；须用选项 m08.floor 给出规模门槛。Ceiling of the smart product subsidy, in yuan.
 * @customfunction LG_SMART_PRODUCT_SUBSIDY
 * @param {any[][]} rows 智能产品表（含表头），或研发投入。Smart products with their header row, or R&D spending.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgSmartProductSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_SMART_PRODUCT_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区场景示范项目支持的测算上限（元）。Ceiling of the Longgang demonstration subsidy, in yuan.
 * @customfunction LG_DEMO_SUBSIDY
 * @param {any[][]} rows 场景示范表（含表头），或每个项目的实际投入。Demonstrations with their header row, or investments.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgDemoSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_DEMO_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区核心技术攻关与配套支持的测算上限（元）。Ceiling of the key technology subsidy, in yuan.
 * @customfunction LG_RESEARCH_SUBSIDY
 * @param {any[][]} rows 技术攻关表（含表头），或每个攻关项目的总投资。Key technology with its header row, or total investments.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgResearchSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_RESEARCH_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区公共技术服务平台支持的测算上限（元），含历次支持。Ceiling of the public platform subsidy, in yuan.
 * @customfunction LG_PLATFORM_SUBSIDY
 * @param {any[][]} rows 公共平台表（含表头，列出历次支持），或每个平台的认定支持。Platforms with their header row, or recognitions.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgPlatformSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_PLATFORM_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区园区建设运营支持的测算上限（元）。Ceiling of the Longgang park award, in yuan.
 * @customfunction LG_PARK_AWARD
 * @param {any[][]} rows 园区表（含表头），或集聚支持金额。Parks with their header row, or support for clusters.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgParkAward(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_PARK_AWARD', [rows, ...given(tables)]);
}

/**
 * 龙岗区产业活动支持的测算上限（元）。Ceiling of the Longgang event subsidy, in yuan.
 * @customfunction LG_EVENT_SUBSIDY
 * @param {any[][]} rows 活动表（含表头），或每个活动的实际费用。Events with their header row, or the cost of each.
 * @param {any[][][]} [tables] 其他表（含表头）：申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgEventSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_EVENT_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 训力券服务机构入库条件核对：名称、结论（符合/不符合/资料不全）、原因。Whether providers meet the conditions of admission.
 * @customfunction SZ_PROVIDER_CHECK
 * @param {any[][]} rows 供应商表（含表头）。Suppliers with their header row.
 * @param {any[][][]} [tables] 其他表（含表头）。Further tables.
 * @returns {Promise<any[][]>} 每家机构一行。One line for each provider.
 */
export function szProviderCheck(rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('SZ_PROVIDER_CHECK', [rows, ...given(tables)]);
}

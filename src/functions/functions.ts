/**
 * The functions as Excel sees them. The metadata generator reads the comments of this file: only
 * top-level functions, plain types in the signatures, descriptions in Chinese first. The work is done
 * behind `callFunction`, which the command line uses as well. They answer with a promise, because a call may
 * have to wait until the workbook has said how it counts its dates.
 */
import { block, given, one } from './in-excel';

/**
 * 龙岗区算力扶持的测算上限（元）。Ceiling of the Longgang compute subsidy, in yuan.
 * @customfunction LG_COMPUTE_SUBSIDY
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头）：供应商、股权、任职、发票、付款、税票、申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgComputeSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_COMPUTE_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 龙岗区调用模型扶持的测算上限（元）。Ceiling of the Longgang model-calling subsidy, in yuan.
 * @customfunction LG_MODEL_SUBSIDY
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头）：供应商、股权、任职、发票、付款、税票、申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function lgModelSubsidy(rows: any[][], tables: any[][][]): Promise<any> {
  return one('LG_MODEL_SUBSIDY', [rows, ...given(tables)]);
}

/**
 * 深圳市训力券额度的测算上限（元）。Ceiling of the Shenzhen training voucher, in yuan.
 * @customfunction SZ_VOUCHER
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头）：供应商、股权、任职、申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any>} 元；无法确定时为 #N/A 并说明缺什么。Yuan, or #N/A with what is missing.
 */
export function szVoucher(rows: any[][], tables: any[][][]): Promise<any> {
  return one('SZ_VOUCHER', [rows, ...given(tables)]);
}

/**
 * 逐步说明一个项目的计算：步骤、基数、比例、门槛或上限、金额、依据。Every step of a calculation.
 * @customfunction POLICY_EXPLAIN
 * @param {string} programme 项目：LGC、LGM、SZV，或函数名。Programme id or function name.
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头），与该项目的函数相同。Further tables, those of the programme's own function.
 * @returns {Promise<any[][]>} 溢出的多行说明。A block that spills.
 */
export function policyExplain(programme: string, rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('POLICY_EXPLAIN', [programme, rows, ...given(tables)]);
}

/**
 * 政策数值：比例、门槛、上限、日期（日期为序列号）。A value of the policy: rate, floor, cap or date.
 * @customfunction POLICY_PARAM
 * @param {string} programme 项目：LGC、LGM、SZV，或函数名。Programme id or function name.
 * @param {string} parameter 参数名，如 rate、floor、cap、windowEnd。Parameter name or label.
 * @param {any} [date] 在哪一天的数值，省略为最新。On which day; the latest when omitted.
 * @returns {Promise<any[][]>} 数值或文字；超出已核对的年度时右侧一格给出提醒。Number or text, with a warning beside it after the last verified round.
 */
export function policyParam(programme: string, parameter: string, date?: any): Promise<any[][]> {
  return block('POLICY_PARAM', [programme, parameter, date]);
}

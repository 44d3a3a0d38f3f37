/**
 * The functions that look at a whole register, as Excel sees them. As in functions.ts, the metadata
 * generator reads the comments.
 */
import { block, given, one } from './in-excel';

/**
 * 每份合同分到的金额（上限内按顺序），合计与总额一致。The amount of each contract under the pooled cap.
 * @customfunction POLICY_ROWS
 * @param {string} programme 项目：LGC、LGM、SZV 等，或函数名。Programme id or function name.
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头），与该项目的函数相同。Further tables, those of the programme's own function.
 * @returns {Promise<any[][]>} 溢出：行、编号、供应商、计入费用、金额、说明。A block that spills.
 */
export function policyRows(programme: string, rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('POLICY_ROWS', [programme, rows, ...given(tables)]);
}

/**
 * 每份合同的金额中哪些凭证已登记、哪些待补或有疑点、哪些未核对，及原因。What of each contract is evidenced, at risk and not checked.
 * @customfunction POLICY_EVIDENCE
 * @param {string} programme 项目：LGC、LGM、SZV 等，或函数名。Programme id or function name.
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头），与该项目的函数相同。Further tables, those of the programme's own function.
 * @returns {Promise<any[][]>} 溢出：行、编号、供应商、可申报、凭证已登记、待补或有疑点、未核对、原因。A block that spills.
 */
export function policyEvidence(programme: string, rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('POLICY_EVIDENCE', [programme, rows, ...given(tables)]);
}

/**
 * 逐行列出一个项目的检查结果，阻断在前。Every finding of a programme on a register.
 * @customfunction POLICY_CHECK
 * @param {string} programme 项目：LGC、LGM、SZV 等，或函数名。Programme id or function name.
 * @param {any[][]} rows 合同表（含表头）。Contracts with their header row.
 * @param {any[][][]} [tables] 其他表（含表头），与该项目的函数相同。Further tables, those of the programme's own function.
 * @returns {Promise<any[][]>} 溢出：行、级别、检查、说明、依据、涉及金额。A block that spills.
 */
export function policyCheck(programme: string, rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('POLICY_CHECK', [programme, rows, ...given(tables)]);
}

/**
 * 一个项目在当前阶段应备的材料，逐项列出形式要求和现状。The materials that a claim needs, and how each stands.
 * @customfunction POLICY_MATERIALS
 * @param {string} programme 项目：LGC、LGM、SZV，或 SZP（此时第二个参数为供应商表）。Programme id; for SZP give suppliers.
 * @param {any[][]} rows 合同表（含表头）。Contracts with their header row.
 * @param {any[][][]} [tables] 其他表（含表头）：供应商、股权、任职、发票、付款、税票、申报单位、选项、政策参数、材料，有哪张给哪张。Further tables.
 * @returns {Promise<any[][]>} 溢出：应备文件、属于、形式、现状、已填、何时、出处。A block that spills.
 */
export function policyMaterials(programme: string, rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('POLICY_MATERIALS', [programme, rows, ...given(tables)]);
}

/**
 * 合同在算力扶持、模型扶持与训力券之间的最优合规安排。The best lawful use of the contracts.
 * @customfunction POLICY_PLAN
 * @param {any[][]} rows 合同表（含表头）。Contracts with their header row.
 * @param {any[][][]} [tables] 其他表（含表头）：供应商、股权、任职、发票、付款、税票、申报单位、选项、政策参数，有哪张给哪张。Further tables.
 * @returns {Promise<any[][]>} 溢出：每份合同用于哪些项目、各得多少、为何不作他用。A block that spills.
 */
export function policyPlan(rows: any[][], tables: any[][][]): Promise<any[][]> {
  return block('POLICY_PLAN', [rows, ...given(tables)]);
}

/**
 * 比较政策文件与本工作簿「政策参数」的数值和结果。The document's values against the workbook's own.
 * @customfunction POLICY_DIFF
 * @param {string} programme 项目：LGC、LGM、SZV 等，或函数名。Programme id or function name.
 * @param {string} a 轮次，如 LG-2025-compute；或 政策参数。A round, or 政策参数.
 * @param {string} b 另一个：轮次或 政策参数。The other: a round, or 政策参数.
 * @param {any[][]} rows 合同表（含表头），或金额。Contracts with their header row, or amounts.
 * @param {any[][][]} [tables] 其他表（含表头），其中含政策参数表。Further tables, 政策参数 among them.
 * @returns {Promise<any[][]>} 溢出：不同的数值与两边的金额。A block that spills.
 */
export function policyDiff(
  programme: string,
  a: string,
  b: string,
  rows: any[][],
  tables: any[][][],
): Promise<any[][]> {
  return block('POLICY_DIFF', [programme, a, b, rows, ...given(tables)]);
}

/**
 * 收到审核通过通知后递交书面材料的截止日（5 个工作日，含补班）。Last day for the paper set.
 * @customfunction LG_PAPER_DEADLINE
 * @param {any} approvalDate 审核通过日期。Day of the approval message.
 * @returns {Promise<any>} 日期序列号；未公布放假安排的年份为 #N/A。A date serial.
 */
export function lgPaperDeadline(approvalDate: any): Promise<any> {
  return one('LG_PAPER_DEADLINE', [approvalDate]);
}

/**
 * 统一社会信用代码是否符合编码规则（GB 32100-2015），不符合时指出哪一位。Whether a credit code keeps the rules.
 * @customfunction CREDIT_CODE_CHECK
 * @param {any} code 统一社会信用代码（文字）。The credit code, as text.
 * @returns {Promise<any[][]>} 溢出：结论、哪里不对、可能的正确代码。A block that spills.
 */
export function creditCodeCheck(code: any): Promise<any[][]> {
  return block('CREDIT_CODE_CHECK', [code]);
}

/**
 * 供应商与申报单位的关联关系：类别、路径、控制与权益，以及尚未筛查之处。How a supplier stands to the applicant.
 * @customfunction RELATED_PARTY
 * @param {any} supplier 供应商名称或统一社会信用代码。The supplier's name or credit code.
 * @param {any[][][]} [tables] 股权、任职、申报单位、合同、供应商、选项各表（含表头）。The tables, with their header rows.
 * @returns {Promise<any[][]>} 溢出：结论、类别、情形、路径、控制与权益、期间、出自哪些行、依据。A block that spills.
 */
export function relatedParty(supplier: any, tables: any[][][]): Promise<any[][]> {
  return block('RELATED_PARTY', [supplier, ...given(tables)]);
}

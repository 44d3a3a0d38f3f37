import { plainText } from '../identity';

/**
 * What people type into a cell whose value they do not have: a dash, 无, 待补, 不详, N/A. Where a name or a number is
 * asked for it is none, and the cell as good as blank.
 */
const WORDS =
  /^(?:[-—–─_/\\.·*?]*|0+|无|暂无|尚无|没有|空|缺|暂缺|缺失|未知|未填写?|未提供|未取得|未开具?|未出具?|未编号?|未有|不详|不明|不清楚?|不知道?|后补|后续补充?|待(?:补[充录]?|定|确认|核实|核对|查|填写?|提供|开具?|出具?|取得|录入|更新|编号?)|n\/?a|n\.a\.|none|null|nil|unknown|tbd|tbc|todo|pending|missing|not available)$/i;

export function isPlaceholder(text: string): boolean {
  // Names and numbers are mostly longer, and are many.
  return text.length <= 13 && WORDS.test(plainText(text).trim());
}

/** 其他股东, 其余自然人: some more of them, whoever they are. */
const OTHERS =
  /^其[他它余](?:\d*[名位个])?(?:小|中小|零散|自然人|法人|个人|机构)?(?:股东|出资人|投资人|投资者|合伙人)?$/;

/** Whether the text stands where a company or a person is asked for and names none. */
export function namesNobody(text: string): boolean {
  return isPlaceholder(text) || (text.length <= 13 && OTHERS.test(plainText(text).trim()));
}

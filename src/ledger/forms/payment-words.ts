/** A list of payments typed by hand may hold money back as a positive amount; a payment made anew may name the old one. */
export function speaksOfRefund(text: string | null): boolean {
  return text !== null && /退款|退回|退还|冲销|冲红|红冲|冲回/.test(text) && !/重|再|补|不|未|无/.test(text);
}

/** A list of payments typed by hand may hold what is to be paid. */
export function speaksOfPlan(text: string | null): boolean {
  return text !== null && /计划付|拟付|待付|暂未付|尚未付|未付款|未支付|预计付/.test(text);
}

/** 履约保证金, 押金; what is kept back for quality (质量保证金) is part of the price. */
export function speaksOfDeposit(text: string | null): boolean {
  return text !== null && /(?<!质量|质)保证金|押金/.test(text) && !/转|抵|退/.test(text);
}

/** 付款失败, 已作废, 未到账, 重复支付: it did not take place, or not for good; 上次付款失败，重付 is the one that did. */
export function speaksOfNone(text: string | null): boolean {
  if (text === null || /重付|重新|再[次付]|补付|(?<!重)复付/.test(text)) return false;
  const said = text.replace(/(?:未|没有|无|不|非)(?:被)?(?:作废|撤销|失败|重复)/g, '');
  return /作废|撤销|失败|未到账|误付|错付|重复(?:支付|付款|打款)/.test(said);
}

/** 借款, 房租, 工资, 代乙公司付: money for something else, or somebody else, than a contract of services. */
export function speaksOfAnother(text: string | null): boolean {
  return (
    text !== null &&
    /借款|拆借|房租|物业费|工资|薪酬|社保|公积金|备用金|员工报销|内部(?:转账|划转|调拨)|资金归集|代付|代(?![理码表收发扣]).{2,12}付/.test(
      text,
    )
  );
}

/**
 * What is said when the program itself fails, not the workbook: which piece, what to copy for whoever mends it, and
 * that nothing is sent by itself. {what} is the check id or the name of the piece, {error} the error's own words.
 */
export const FAULT_MESSAGES = {
  'fault.not-checked': {
    zh: '这一项没能核对（{what}）：程序内部出错，不是表格填错。涉及的金额不算凭证已登记，其余照常核对。请把“{what}：{error}”复制给算补的维护者；算补不会自行向外发送任何数据。',
    en: 'This could not be checked ({what}): a fault of the program, not of the workbook. The money that rests on it does not count as evidenced; everything else is checked as usual. Copy "{what}: {error}" to whoever maintains SuanBu; it sends no data anywhere by itself.',
  },
  'fault.no-amount': {
    zh: '这一项没能测算（{what}）：程序内部出错，不是表格填错，金额暂时无法给出。请把“{what}：{error}”复制给算补的维护者；算补不会自行向外发送任何数据。',
    en: 'The amount could not be worked out ({what}): a fault of the program, not of the workbook. Copy "{what}: {error}" to whoever maintains SuanBu; it sends no data anywhere by itself.',
  },
  'fault.aside': {
    zh: '这一项没能核对（{what}）：程序内部出错，不是表格填错。金额不受影响，其余照常显示。请把“{what}：{error}”复制给算补的维护者；算补不会自行向外发送任何数据。',
    en: 'This could not be checked ({what}): a fault of the program, not of the workbook. No amount depends on it and everything else is shown as usual. Copy "{what}: {error}" to whoever maintains SuanBu; it sends no data anywhere by itself.',
  },
  'fault.function': {
    zh: '这个公式没能算出结果：程序内部出错，不是表格填错。请把“{what}：{error}”复制给算补的维护者；算补不会自行向外发送任何数据。',
    en: 'This formula has no result: a fault of the program, not of the workbook. Copy "{what}: {error}" to whoever maintains SuanBu; it sends no data anywhere by itself.',
  },
} as const;

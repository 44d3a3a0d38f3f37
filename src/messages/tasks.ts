/** Sentences about findings as tasks, and about what was decided of them in 处理记录. */
export const TASK_MESSAGES = {
  'task.decision.open': { zh: '待处理', en: 'Open' },
  'task.decision.accepted': { zh: '已接受', en: 'Accepted' },
  'task.decision.fixed': { zh: '已修正', en: 'Fixed' },

  'task.note-changed': {
    zh: '情况有变：接受时（理由：{reason}）的内容与现在不同，请重新判断。',
    en: 'Changed: it said something else when it was accepted ({reason}); please judge it again.',
  },
  'task.note-still-there': {
    zh: '标为已修正，仍存在：请核对是否改在了这个单元格，或改为接受并写明理由。',
    en: 'Marked as fixed but still there: check the cell again, or accept it with a reason.',
  },
  'task.note-no-reason': {
    zh: '「处理记录」写了已接受但没有理由，按待处理：请补写理由。',
    en: 'Recorded as accepted without a reason, so it counts as open: add the reason.',
  },
  'task.note-unreadable': {
    zh: '「处理记录」的处理「{value}」读不懂，按待处理：请写 待处理、已接受 或 已修正。',
    en: 'The recorded disposition “{value}” cannot be read, so it counts as open: write Open, Accepted or Fixed.',
  },
  'task.note-twice': {
    zh: '「处理记录」里这一问题有几行，写法不一，按待处理：请只留一行。',
    en: 'Several rows of the record disagree about this finding, so it counts as open: keep one row.',
  },

  'task.filter.state': { zh: '按处理情况筛选', en: 'Filter by state' },
  'task.filter.open': { zh: '待处理', en: 'Open' },
  'task.filter.all': { zh: '全部', en: 'All' },
  'task.none-open': { zh: '没有待处理的问题。', en: 'Nothing left to deal with.' },
  'task.accept': { zh: '接受', en: 'Accept' },
  'task.mark-fixed': { zh: '标为已修正', en: 'Mark as fixed' },
  'task.reopen': { zh: '重新打开', en: 'Reopen' },
  'task.reason': { zh: '接受的理由（会写入「处理记录」）', en: 'Why it is accepted (kept in the workbook)' },
  'task.confirm': { zh: '确定接受', en: 'Accept' },
  'task.cancel': { zh: '取消', en: 'Cancel' },
  'task.accepted-because': { zh: '已接受：{reason}', en: 'Accepted: {reason}' },
  'task.done': { zh: '已写入「{sheet}」：{decision}', en: 'Recorded in “{sheet}”: {decision}' },
  'task.materials': { zh: '列出所需材料', en: 'List the materials' },
  'task.materials-listed': {
    zh: '「{sheet}」新增 {added} 行，补全 {completed} 行；已填的内容没有改动。',
    en: '“{sheet}”: {added} rows added, {completed} completed; nothing that was there has changed.',
  },
  'task.materials-apart': {
    zh: '原来的材料表不能续写（下方有内容，或缺对象、代码列），新增的 {added} 行写在「{sheet}」。',
    en: 'The table that was there cannot go on (cells below it are taken, or it lacks columns): {added} new rows are on “{sheet}”.',
  },
  'task.materials-none': { zh: '目前没有需要列出的材料。', en: 'There are no materials to list.' },
  'task.resolved': { zh: '{count} 项记录已不再出现', en: 'Recorded and no longer there: {count}' },
  'task.resolved-as': { zh: '已解决（记录为{decision}）', en: 'Resolved (recorded as {decision})' },
  'task.resolved-unread': { zh: '已解决', en: 'Resolved' },
  'task.of-programmes': { zh: '{programmes}：{message}', en: '{programmes}: {message}' },
  'task.register': { zh: '台账', en: 'Register' },
  'task.register.main': { zh: '主台账', en: 'Main register' },
} as const;

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
} as const;

/** What was read of the sheets of a workbook, and what was not. */
export const SURVEY_MESSAGES = {
  'survey.title': { zh: '工作簿里的表', en: 'Tables in this workbook' },
  'survey.not-taken': {
    zh: '像「{table}」，没有读入：缺少表头 {headers}。',
    en: 'Looks like {table} and was not read: no header {headers}.',
  },
  'survey.nearest': {
    zh: '像「{table}」，没有读入。请核对表头是否与模板一致。',
    en: 'Looks like {table} and was not read. Compare its headers with the template.',
  },
  'survey.unread': { zh: '「{table}」没有用到的列：{headers}', en: '{table}: columns not used: {headers}' },
  'survey.line': { zh: '工作表「{sheet}」：{said}', en: 'Sheet {sheet}: {said}' },
  'survey.taken': { zh: '「{table}」{rows} 行', en: '{table}, {rows} row(s)' },
  'survey.used': { zh: '已读入的列：{headers}', en: 'Columns read: {headers}' },
  'survey.not-used': { zh: '没有用到的列：{headers}', en: 'Columns not used: {headers}' },
  'survey.resembles': { zh: '「{header}」像「{known}」', en: '"{header}" is like "{known}"' },
  'survey.left-out': {
    zh: '不作为记录的行（合计、说明等）：{rows}',
    en: 'Lines that are no records (totals, notes): {rows}',
  },
  'survey.nothing': { zh: '没有认出的表', en: 'No table recognised' },
} as const;

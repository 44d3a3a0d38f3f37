/** Sentences about the taskpane. */
export const PANE_MESSAGES = {
  'pane.name': { zh: '算补', en: 'SuanBu' },
  'pane.recheck': { zh: '重新核对', en: 'Check again' },
  'pane.language': { zh: 'English', en: '中文' },
  'pane.languageLabel': { zh: '切换为英文 (English)', en: 'Switch to Chinese (中文)' },
  'pane.loading': { zh: '正在读取工作簿…', en: 'Reading the workbook…' },
  'pane.reading': { zh: '已读 {rows} 行，共 {of} 行', en: '{rows} of {of} rows read' },
  'pane.reading.done': { zh: '已读完 {of} 行，正在核对…', en: 'All {of} rows read, checking…' },
  'pane.reading.cancel': { zh: '取消', en: 'Cancel' },
  'pane.cancelled.title': { zh: '已取消读取', en: 'The reading was cancelled' },
  'pane.cancelled.older': {
    zh: '下面是上一次读取的结果，此后的改动没有读入。点“重新核对”再读。',
    en: 'What is shown below is of the reading before; no change since has been read. Press “Check again” to read.',
  },
  'pane.cancelled.nothing': {
    zh: '工作簿还没有读入，没有可显示的结果。点“重新核对”再读。',
    en: 'The workbook has not been read, so there is nothing to show. Press “Check again” to read.',
  },
  'pane.updating': { zh: '正在更新…', en: 'Updating…' },
  'pane.updated': {
    zh: '已核对：阻断 {block} 项，风险 {warn} 项，提示 {info} 项',
    en: 'Checked: {block} blocking, {warn} at risk, {info} for information',
  },

  'pane.empty.title': { zh: '这个工作簿里还没有合同表', en: 'No contracts table in this workbook yet' },
  'pane.empty.what': {
    zh: '算补按表头识别表格，列的顺序不限，中英文均可。合同表至少需要：',
    en: 'Tables are recognised by their headers, in any order, in Chinese or English. A contracts table needs at least:',
  },
  'pane.empty.headers': {
    zh: '合同编号、供应商名称、用途、签订日期、含税金额',
    en: 'contract no. (合同编号), supplier (供应商名称), use (用途), signing date (签订日期), amount incl. tax (含税金额)',
  },
  'pane.empty.next': {
    zh: '写好表头后本窗格会自动核对。也可以先打开示例工作簿看看完整的样子。',
    en: 'Once the headers are there this pane checks by itself. To see a complete one, open the example workbook.',
  },

  'pane.error.title': { zh: '没能读取工作簿', en: 'The workbook could not be read' },
  'pane.error.own': { zh: '没能核对这个工作簿', en: 'The workbook could not be checked' },
  'pane.error.stale': {
    zh: '下面仍是上一次的结果。',
    en: 'What is shown below is the previous result.',
  },
  'pane.unfollowed': {
    zh: 'Excel 暂不通知改动：改动后请点“重新核对”。',
    en: 'Excel does not tell of changes at the moment: after a change press “Check again”.',
  },
  'pane.error.retry': { zh: '重试', en: 'Try again' },
  'pane.fault.editing': {
    zh: '有单元格正在编辑。按 Enter 完成编辑后再试。',
    en: 'A cell is being edited. Press Enter to finish, then try again.',
  },
  'pane.fault.session': {
    zh: '与 Excel 的连接已过期。请重新打开工作簿。',
    en: 'The connection to Excel has expired. Please reopen the workbook.',
  },
  'pane.fault.tooLarge': {
    zh: '有单元格内容过大，Excel 无法交给加载项。请缩短特别长的文字。',
    en: 'A cell holds more than Excel can hand over. Please shorten very long texts.',
  },
  'pane.fault.busy': {
    zh: 'Excel 正忙。请稍候再试。',
    en: 'Excel is busy. Please try again in a moment.',
  },
  'pane.fault.gone': {
    zh: '找不到工作表“{sheet}”，它可能已被删除或改名。',
    en: 'The sheet “{sheet}” is not there; it may have been deleted or renamed.',
  },
  'pane.fault.hidden': {
    zh: '工作表“{sheet}”处于隐藏状态，取消隐藏后才能定位。',
    en: 'The sheet “{sheet}” is hidden; unhide it to go to its cells.',
  },
  'pane.fault.protected': {
    zh: '工作表“{sheet}”受保护，没有写入。请在“审阅”里撤销工作表保护后重试。',
    en: 'The sheet “{sheet}” is protected and was not written to. Unprotect it under Review, then try again.',
  },
  'pane.fault.structure': {
    zh: '工作簿的结构受保护，不能添加工作表，没有写入。请在“审阅”里撤销工作簿保护后重试。',
    en: 'The structure of the workbook is protected, so no sheet can be added and nothing was written. Unprotect the workbook under Review, then try again.',
  },
  'pane.fault.denied': {
    zh: 'Excel 不允许这一步：工作簿可能受保护或以只读方式打开。请撤销保护或启用编辑后重试。',
    en: 'Excel does not allow it: the workbook may be protected or open for reading only. Unprotect it or enable editing, then try again.',
  },
  'pane.fault.changed': {
    zh: '这期间有人改动了工作簿（例如共同编辑，或工作表被删除、改名），没有写完。请重试：已写入的不会重复。',
    en: 'The workbook was changed meanwhile, by a co-author or by deleting or renaming a sheet, and not all was written. Try again: what is written is not written twice.',
  },
  'pane.fault.silent': {
    zh: 'Excel 超过 30 秒没有应答。请看看 Excel 是否有打开的对话框或正在计算，然后重试。',
    en: 'Excel has not answered for 30 seconds. See whether it shows a dialogue or is calculating, then try again.',
  },
  'pane.fault.other': {
    zh: 'Excel 报告：{message} 请稍候再试；仍不行的，请保存并重新打开工作簿。',
    en: 'Excel says: {message} Try again in a moment; if it stays, save and reopen the workbook.',
  },
  'pane.fault.own': {
    zh: '算补自身出错，不是 Excel，也不是表格填错。请再试一次；仍出错的，请重新打开本窗格，并把“{what}：{error}”复制给算补的维护者。算补不会自行向外发送任何数据。',
    en: 'A fault of SuanBu, neither of Excel nor of the workbook. Try again; if it stays, reopen this pane and copy "{what}: {error}" to whoever maintains SuanBu. It sends no data anywhere by itself.',
  },
  'pane.fault.close': { zh: '关闭提示', en: 'Dismiss' },

  'pane.outside': {
    zh: '连接正常。这个页面要在 Excel 的任务窗格里使用。',
    en: 'The connection works. This page belongs in the taskpane of Excel.',
  },

  'pane.programmes': { zh: '各项资助的上限', en: 'Ceilings by programme' },
  'pane.ceiling': { zh: '上限', en: 'up to' },
  'pane.evidenced': { zh: '凭证已登记', en: 'Evidenced' },
  'pane.atRisk': { zh: '待补或有疑点', en: 'At risk' },
  'pane.notChecked': { zh: '未核对', en: 'Not checked' },
  'pane.split': {
    zh: '凭证已登记 {evidenced}，待补或有疑点 {atRisk}，未核对 {notChecked}',
    en: 'Evidenced {evidenced}, at risk {atRisk}, not checked {notChecked}',
  },
  'pane.ineligible': { zh: '不符合条件', en: 'Not eligible' },
  'pane.incomplete': { zh: '资料不全，暂不能得出金额', en: 'No amount yet: something is missing' },
  'pane.outsideWindow': { zh: '不在申报期内', en: 'Outside the filing window' },
  'pane.rowsIn': { zh: '计入 {count} 份合同', en: 'Contracts counted: {count}' },
  'pane.rowsNothing': { zh: '没有支持金额 {count} 行', en: 'Rows without support: {count}' },
  'pane.rowsOut': { zh: '剔除 {count} 份合同', en: 'Contracts left out: {count}' },
  'pane.rowsElsewhere': {
    zh: '{count} 份合同不属于本项目',
    en: 'Contracts of other programmes: {count}',
  },
  'pane.unchecked': { zh: '{count} 项未核对', en: 'Not checked: {count}' },
  'pane.assumed': { zh: '按没有计算', en: 'Taken for none' },
  'pane.trace': { zh: '计算过程', en: 'Calculation' },
  'pane.rowAtRisk': { zh: '待补或有疑点 {amount}', en: '{amount} at risk' },
  'pane.rowNotChecked': { zh: '未核对 {amount}', en: '{amount} not checked' },
  'pane.noId': { zh: '无编号', en: 'no number' },
  'pane.noSupplier': { zh: '未写供应商', en: 'no supplier' },

  'pane.findings': { zh: '需要处理的问题', en: 'Findings' },
  'pane.filter': { zh: '按资助项目筛选', en: 'Filter by programme' },
  'pane.filter.all': { zh: '全部项目', en: 'All programmes' },
  'pane.noFindings': { zh: '没有发现问题。', en: 'Nothing found.' },
  'pane.severity.block': { zh: '阻断', en: 'Blocking' },
  'pane.severity.warn': { zh: '风险', en: 'At risk' },
  'pane.severity.info': { zh: '提示', en: 'For information' },
  'pane.severity.count': { zh: '{severity}，{count} 项', en: '{severity}, {count}' },
  'pane.touches': { zh: '涉及 {amount}', en: 'concerns {amount}' },
  'pane.row': { zh: '{sheet} 第 {row} 行', en: '{sheet} row {row}' },
  'pane.goTo': { zh: '定位到 {place}', en: 'Go to {place}' },
  'pane.wholeTable': { zh: '整张表', en: 'whole table' },
  'pane.more': { zh: '再显示 {count} 项', en: 'Show {count} more' },

  'pane.footer': {
    zh: '金额是按公开政策测算的上限，不代表最终核定。数据始终留在本工作簿，由企业自行申报。',
    en: 'Amounts are ceilings under the published rules, not awards. Data stays in this workbook; the company files by itself.',
  },
} as const;

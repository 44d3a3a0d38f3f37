/** Sentences about the formulas of a workbook: what they are given less than it holds, and why they show an error. */
export const FORMULA_MESSAGES = {
  'formula.missing': {
    zh: '公式没有引用{tables}表',
    en: 'The formula does not refer to {tables}',
  },
  'formula.short': {
    zh: '公式引用的区域没有到「{table}」表的末行（第 {last} 行）',
    en: 'The range in the formula ends before the last row ({last}) of {table}',
  },
  'formula.other': {
    zh: '单元格显示 {shown}，测算为 {there}',
    en: 'The cell shows {shown}, the claim is {there}',
  },
  'formula.no-amount': { zh: '暂不能测算', en: 'no amount yet' },
  'formula.recalculate': {
    zh: '请按 Ctrl+Alt+F9 重新计算；仍不同的，检查公式引用的区域',
    en: 'Recalculate with Ctrl+Alt+F9; if it stays, check the ranges in the formula',
  },
  'formula.name-in-way': {
    zh: '名称「{name}」（{formula}）与算补的函数同名，Excel 用的是这个名称，函数不会计算。请在“公式 → 名称管理器”里改名或删除它，再按 Ctrl+Alt+F9',
    en: 'The name "{name}" ({formula}) is called as a SuanBu function; Excel uses the name, and the function never runs. Rename or delete it under Formulas > Name Manager, then press Ctrl+Alt+F9',
  },
  'formula.names-heading': {
    zh: '与函数同名的名称（{count} 个）',
    en: 'Names called as a function ({count})',
  },
  'formula.error.heading': { zh: '出错的公式（{count} 处）', en: 'Formulas in error ({count})' },
  'formula.error.not-known': { zh: '未认出', en: 'not recognised' },
  'formula.error.name': {
    zh: 'Excel 没有认出这个函数，公式可能写在装加载项之前。请点“修复公式”。',
    en: 'Excel does not recognise the function; the formula may be older than the add-in. Press “Repair formulas”.',
  },
  'formula.error.unregistered': {
    zh: 'Excel 没有认出这个函数，显示的是上次保存的结果。请点“修复公式”。',
    en: 'Excel does not recognise the function and shows what was last saved. Press “Repair formulas”.',
  },
  'formula.error.in-way': {
    zh: '本工作簿的名称「{name}」与函数同名，Excel 用的是名称。请先在“名称管理器”里改名，再点“修复公式”。',
    en: 'The workbook has a name “{name}” like the function, and Excel uses the name. Rename it in the Name Manager, then press “Repair formulas”.',
  },
  'formula.error.strange': {
    zh: 'Excel 没有认出这个函数，或没有叫「{names}」的表或名称。请先核对名称，再点“修复公式”。',
    en: 'Excel does not recognise the function, or there is no table or name “{names}”. Check the name, then press “Repair formulas”.',
  },
  'formula.error.pending': {
    zh: '还在计算。请稍候；一直不变的，按 Ctrl+Alt+F9 重新计算。',
    en: 'Still calculating. Wait a moment; if it stays, recalculate with Ctrl+Alt+F9.',
  },
  'formula.error.connect': {
    zh: 'Excel 没有连上加载项。请按 Ctrl+Alt+F9 重新计算；仍不行的，退出并重新打开 Excel。',
    en: 'Excel has no connection with the add-in. Recalculate with Ctrl+Alt+F9; if it stays, close Excel and open it again.',
  },
  'formula.error.spill': {
    zh: '结果要占多格，但右侧或下方的格子不空、已合并或属于 Excel 表格。请移开它们，或把公式移到空白处。',
    en: 'The result needs several cells, and those beside or below are filled, merged or part of an Excel table. Clear them, or move the formula to a blank place.',
  },
  'formula.error.ref': {
    zh: '公式引用的单元格、工作表或表格已被删除。请把公式里的 #REF! 改成现在的区域。',
    en: 'Cells, a sheet or a table in the formula were deleted. Put the range of today in place of #REF!.',
  },
  'formula.error.calc': {
    zh: 'Excel 算不了公式里的数组。请把 {name}(…) 单独写在一个格子里，直接引用表格。',
    en: 'Excel cannot calculate the array in the formula. Write {name}(…) alone in a cell and refer to the tables directly.',
  },
  'formula.error.nested': {
    zh: '{name} 套在别的公式里，窗格读不到它的说明。请把 {name}(…) 单独写进一个空白格，再看这里。',
    en: '{name} stands within another formula, where its reason cannot be told. Write {name}(…) alone in a blank cell, then look here.',
  },
  'formula.error.computed': {
    zh: '{name} 的参数要计算才知道，窗格读不到它的说明。请直接引用表格，例如 合同[#All]，再看这里。',
    en: 'The arguments of {name} are known only when calculated, so its reason cannot be told. Refer to the tables directly (合同[#All]), then look here.',
  },
  'formula.error.unread': {
    zh: '没能读到公式引用的单元格，暂时说不出原因。请点“重新核对”。',
    en: 'The cells in the formula could not be read, so the reason is not known. Press “Check again”.',
  },
  'formula.error.later': {
    zh: '出错的公式较多，这一处还没有分析。请先处理前面的几处。',
    en: 'There are many of them, and this one has not been looked at. Deal with those above first.',
  },
  'formula.error.said': { zh: '函数说明：{said}', en: 'The function says: {said}' },
  'formula.error.now': {
    zh: '按现在的内容已能算出结果。请按 Ctrl+Alt+F9 重新计算。',
    en: 'With what is there now it has a result. Recalculate with Ctrl+Alt+F9.',
  },
  'formula.error.other': {
    zh: '错误不是 {name} 给出的，来自公式的其他部分或 Excel。请逐段检查公式。',
    en: 'The error is not from {name} but from another part of the formula, or from Excel. Check the formula part by part.',
  },
  'formula.repair': { zh: '修复公式', en: 'Repair formulas' },
  'formula.repaired': { zh: '已修复 {count} 个公式。', en: 'Formulas repaired: {count}.' },
  'formula.repaired-none': { zh: '没有需要修复的公式。', en: 'There are no formulas to repair.' },
  'formula.repaired-some': {
    zh: '已修复 {count} 个公式，{left} 个仍未认出（{places}）。请先处理上面写明的原因，再退出并重新打开 Excel，再点一次“修复公式”；仍不行的，请管理员确认加载项已装给您。',
    en: 'Formulas repaired: {count}; still not recognised: {left} ({places}). Deal with the reasons above, close Excel and open it again, and press “Repair formulas” once more; if it stays, ask the administrator whether the add-in is installed for you.',
  },
  'formula.heading': {
    zh: '公式与测算不一致（{count} 处）',
    en: 'Formulas that differ from the claims ({count})',
  },
} as const;

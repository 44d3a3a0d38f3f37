/** Sentences about the formulas of a workbook that are given less than it holds. */
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
  'formula.heading': {
    zh: '公式与测算不一致（{count} 处）',
    en: 'Formulas that differ from the claims ({count})',
  },
} as const;

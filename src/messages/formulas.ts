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
  'formula.heading': {
    zh: '公式与测算不一致（{count} 处）',
    en: 'Formulas that differ from the claims ({count})',
  },
} as const;

import { TABLES, type TableKind } from '../ledger';
import type { LocalText } from '../messages';
import type { ParameterSpec } from './function-spec';

/** The tables that are given beside the rows, in any order. */
export function tablesParameter(says: LocalText): ParameterSpec {
  return { name: 'tables', says, type: 'any', dimensionality: 'matrix', optional: true, repeating: true };
}

/** The same, of which the kinds are known. */
export function tablesOf(kinds: readonly TableKind[]): ParameterSpec {
  const titles = kinds.map((kind) => TABLES[kind].title);
  const list = { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') };
  return tablesParameter({
    zh: `其他表（含表头）：${list.zh}，有哪张给哪张。`,
    en: `Further tables with their header rows, whichever there are: ${list.en}.`,
  });
}

export const FURTHER = tablesParameter({
  zh: '其他表（含表头），与该项目的函数相同，有哪张给哪张。',
  en: "Further tables with their header rows, those of the programme's own function, whichever there are.",
});

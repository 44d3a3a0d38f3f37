import { ModelError, type NameInfo } from '../host';
import type { Book } from './book';

/** What the grid writes where a name belongs to the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export function definedNames(book: Book): NameInfo[] {
  return book.workbook.getDefinedNames().map((defined) => {
    const stored = defined.toBuilder().build();
    const sheetId = defined.getLocalSheetId();
    return {
      name: defined.getName(),
      formula: withEquals(defined.getFormulaOrRefString()),
      ...(sheetId && sheetId !== WHOLE_WORKBOOK ? { sheetId } : {}),
      visible: stored.hidden !== true,
      comment: defined.getComment() ?? '',
    };
  });
}

export function addName(book: Book, name: string, formula: string): NameInfo {
  if (find(book, name, undefined)) {
    throw new ModelError('ItemAlreadyExists', `There is already a name ${name}.`);
  }
  book.workbook.insertDefinedName(name, formula.replace(/^=/, ''));
  return { name, formula: withEquals(formula), visible: true, comment: '' };
}

export function deleteName(book: Book, name: string, sheetId: string | undefined): void {
  const found = find(book, name, sheetId);
  if (!found) throw new ModelError('ItemNotFound', `There is no name ${name}.`);
  found.delete();
}

function find(book: Book, name: string, sheetId: string | undefined) {
  return book.workbook.getDefinedNames().find((defined) => {
    const scope = defined.getLocalSheetId() ?? WHOLE_WORKBOOK;
    return defined.getName().toLowerCase() === name.toLowerCase() && scope === (sheetId ?? WHOLE_WORKBOOK);
  });
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

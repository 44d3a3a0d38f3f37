import { ModelError, type SheetInfo, type SheetVisibility } from '../host';
import { type Book, sheetOf } from './book';

/** The tabs of the workbook. */
export class SheetList {
  /** The grid knows only hidden; Excel has a second kind that no menu brings back. */
  private readonly veryHidden = new Set<string>();

  constructor(private readonly book: Book) {}

  all(): SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet, position) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      position,
      visibility: this.visibility(sheet.getSheetId(), sheet.isSheetHidden()),
    }));
  }

  activeId(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (sheetOf(this.book, sheetId).isSheetHidden()) {
      throw new ModelError('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    if (sheetId !== this.activeId()) this.book.workbook.setActiveSheet(sheetId);
  }

  add(name: string | undefined): SheetInfo {
    if (name !== undefined && this.taken(name)) throw nameTaken(name);
    const active = this.activeId();
    const added = this.book.workbook.insertSheet(name ?? this.freeName(), { index: this.all().length });
    this.book.workbook.setActiveSheet(active);
    return this.info(added.getSheetId());
  }

  delete(sheetId: string): void {
    const sheet = sheetOf(this.book, sheetId);
    const visible = this.all().filter((each) => each.visibility === 'Visible');
    if (!sheet.isSheetHidden() && visible.length === 1) {
      throw new ModelError('InvalidOperation', 'A workbook keeps at least one visible sheet.');
    }
    this.book.workbook.deleteSheet(sheet);
    this.veryHidden.delete(sheetId);
  }

  rename(sheetId: string, name: string): void {
    const sheet = sheetOf(this.book, sheetId);
    if (sheet.getSheetName() === name) return;
    if (this.taken(name, sheetId)) throw nameTaken(name);
    sheet.setName(name);
  }

  move(sheetId: string, position: number): void {
    this.book.workbook.moveSheet(sheetOf(this.book, sheetId), position);
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const sheet = sheetOf(this.book, sheetId);
    if (visibility === 'Visible') sheet.showSheet();
    else sheet.hideSheet();
    if (visibility === 'VeryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
  }

  private info(sheetId: string): SheetInfo {
    const found = this.all().find((each) => each.id === sheetId);
    if (!found) throw new ModelError('ItemNotFound', `There is no sheet ${sheetId}.`);
    return found;
  }

  private visibility(sheetId: string, hidden: boolean): SheetVisibility {
    if (!hidden) return 'Visible';
    return this.veryHidden.has(sheetId) ? 'VeryHidden' : 'Hidden';
  }

  /** Names of sheets do not tell capitals apart. */
  private taken(name: string, except?: string): boolean {
    const wanted = name.toLowerCase();
    return this.all().some((each) => each.id !== except && each.name.toLowerCase() === wanted);
  }

  private freeName(): string {
    for (let number = this.all().length + 1; ; number += 1) {
      const name = `Sheet${String(number)}`;
      if (!this.taken(name)) return name;
    }
  }
}

function nameTaken(name: string): ModelError {
  return new ModelError('ItemAlreadyExists', `There is already a sheet named ${name}.`);
}

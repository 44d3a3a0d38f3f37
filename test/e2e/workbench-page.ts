import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { SCRATCH } from './browser';

/** How long anything may take on a machine that is busy with other things. What is waited for is always said. */
const PATIENCE = { timeout: 90_000 };

/** What a person does in the workbench, and what a person sees. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** Waits until everything is calculated. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => globalThis.workbench?.atRest() === true, null, PATIENCE);
  }

  /** Waits until the taskpane shows the ceiling of the programme (LGC, LGM, SZV), such as `¥891,000.00`. */
  async paneShows(programme: string, amount: string): Promise<void> {
    const card = this.pane.locator(`article[aria-labelledby="title-${programme}"]`);
    await card.getByText(`上限${amount}`, { exact: true }).waitFor(PATIENCE);
  }

  /** The flags of the taskpane that lead to the cell. */
  flags(cell: string): Locator {
    return this.pane.locator('button').filter({ has: this.pane.getByText(cell, { exact: true }) });
  }

  /** What a cell shows, such as `首页!B10`. */
  text(cell: string): Promise<string | null> {
    return this.page.evaluate(
      ([sheet, address]) => globalThis.workbench?.text(sheet, address) ?? null,
      split(cell),
    );
  }

  formula(cell: string): Promise<string | number | boolean | null> {
    return this.page.evaluate(
      ([sheet, address]) => globalThis.workbench?.formula(sheet, address) ?? null,
      split(cell),
    );
  }

  selection(): Promise<string | null> {
    return this.page.evaluate(() => globalThis.workbench?.selection() ?? null);
  }

  /** What every filled cell of the workbook shows. */
  everything(): Promise<Record<string, string>> {
    return this.page.evaluate(() => globalThis.workbench?.everything() ?? {});
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => globalThis.workbench?.sheets() ?? []);
  }

  tables(): Promise<{ name: string; address: string }[]> {
    return this.page.evaluate(() => globalThis.workbench?.tables() ?? []);
  }

  /** Clicks the sheet's tab and goes to the cell by the name box. */
  async goTo(cell: string): Promise<void> {
    const [sheet, address] = split(cell);
    // A sheet just shown tells the box its own selection, even over what is being typed there: a person types it again.
    for (let tries = 0; tries < 5; tries += 1) {
      await this.tab(sheet).click();
      await this.nameBox.fill(address);
      await this.nameBox.press('Enter');
      if (await this.isSelected(cell)) return;
    }
    throw new Error(`${cell} is not gone to; selected is ${String(await this.selection())}.`);
  }

  private async isSelected(cell: string): Promise<boolean> {
    const end = Date.now() + 5_000;
    while (Date.now() < end) {
      if ((await this.selection())?.replaceAll("'", '') === cell) return true;
      await this.page.waitForTimeout(50);
    }
    return false;
  }

  /** Types into a cell as a person does: go there, type, Enter; then waits for the results. */
  async type(cell: string, what: string): Promise<void> {
    await this.goTo(cell);
    const before = await this.edits();
    await this.page.keyboard.type(what, { delay: 15 });
    await this.enter(before);
    await this.settled();
  }

  /** Presses Enter until the grid takes what was typed: the first may only choose from the list of functions. */
  private async enter(before: number): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await this.page.keyboard.press('Enter');
      const end = Date.now() + 3_000;
      while (Date.now() < end) {
        if ((await this.edits()) > before) return;
        await this.page.waitForTimeout(50);
      }
    }
    throw new Error('The grid does not take what was typed.');
  }

  /** Deletes a row by the menu of its number, in a sheet that is not scrolled. */
  deleteRow(sheet: string, row: number): Promise<void> {
    return this.byRowMenu(sheet, row, '删除选中行');
  }

  /** Inserts a row above one, in the same way. */
  insertRowAbove(sheet: string, row: number): Promise<void> {
    return this.byRowMenu(sheet, row, '在上方插入');
  }

  private async byRowMenu(sheet: string, row: number, item: string): Promise<void> {
    await this.goTo(`${sheet}!A${String(row)}`);
    const box = await this.page.evaluate(
      ([name, address]) => globalThis.workbench?.box(name, address),
      split(`${sheet}!A${String(row)}`),
    );
    if (!box) throw new Error(`Row ${String(row)} is not in sight.`);
    const before = await this.edits();
    const rowNumber = [box.x - 20, box.y + box.height / 2] as const;
    await this.page.mouse.click(...rowNumber);
    await this.page.mouse.click(...rowNumber, { button: 'right' });
    // In the middle of an entry there may be a box for a number; its icon is at the left.
    await this.page
      .locator('button')
      .filter({ hasText: item })
      .click({ position: { x: 14, y: 14 } });
    await this.edited(before);
  }

  async undo(): Promise<void> {
    await this.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.press('Control+y');
  }

  /** Empties the selected cells. */
  async clear(): Promise<void> {
    await this.press('Delete');
  }

  /** Presses keys that change something, and waits for the results. */
  private async press(keys: string): Promise<void> {
    const before = await this.edits();
    await this.page.keyboard.press(keys);
    await this.edited(before);
  }

  /** Deletes a sheet by the menu of its tab. */
  async deleteSheet(sheet: string): Promise<void> {
    const before = await this.edits();
    await this.byTabMenu(sheet, '删除');
    await this.page.getByRole('dialog').getByText('确定', { exact: true }).click();
    await this.edited(before);
  }

  /** Renames a sheet on its tab, and goes back to its cells. */
  async renameSheet(sheet: string, name: string): Promise<void> {
    const before = await this.edits();
    await this.byTabMenu(sheet, '重命名');
    await this.page.locator('[contenteditable="true"]:focus').filter({ hasText: sheet }).waitFor();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
    await this.edited(before);
    await this.goTo(`${name}!A1`);
  }

  private async byTabMenu(sheet: string, item: string): Promise<void> {
    await this.tab(sheet).click();
    await this.tab(sheet).click({ button: 'right' });
    await this.page.getByText(item, { exact: true }).click();
  }

  private tab(sheet: string): Locator {
    return this.page.locator('[data-u-comp="slide-tab-bar"]').getByText(sheet, { exact: true });
  }

  private async edited(before: number): Promise<void> {
    await this.page.waitForFunction(
      (count) => (globalThis.workbench?.edits() ?? 0) > count,
      before,
      PATIENCE,
    );
    await this.settled();
  }

  private edits(): Promise<number> {
    return this.page.evaluate(() => globalThis.workbench?.edits() ?? 0);
  }

  /** Puts the pointer on a cell of the sheet that is shown. */
  async hover(cell: string): Promise<void> {
    await this.goTo(cell);
    const box = await this.page.evaluate(
      ([sheet, address]) => globalThis.workbench?.box(sheet, address),
      split(cell),
    );
    if (!box) throw new Error(`${cell} is not in sight.`);
    await this.page.mouse.move(box.x + box.width / 2 - 4, box.y + box.height / 2);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Presses one of the buttons of the top bar by its action. */
  button(action: string): Locator {
    return this.page.locator(`[data-action="${action}"]`);
  }

  get status(): Locator {
    return this.page.getByRole('status');
  }

  get pane() {
    return this.page.frameLocator('.wb-pane iframe');
  }

  /** The frame of the add-in, to speak to its office.js. */
  get addIn(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('/taskpane.html'));
    if (!frame) throw new Error('There is no taskpane.');
    return frame;
  }

  /** Saves the workbook; resolves with the path of the downloaded file. */
  async save(): Promise<string> {
    const downloading = this.page.waitForEvent('download', PATIENCE);
    await this.button('save').click();
    const download = await downloading;
    const file = path.join(SCRATCH, `${String(Date.now())}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    return file;
  }

  /** Opens a file by the dialog. */
  async open(file: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser', PATIENCE);
    await this.button('open').click();
    await (await choosing).setFiles(file);
    await this.opened(path.basename(file));
  }

  /** Opens the example by its button. */
  async openExample(): Promise<void> {
    await this.button('example').click();
    await this.opened('example.xlsx');
  }

  /** Makes a new workbook from the template by its button. */
  async openTemplate(): Promise<void> {
    await this.button('fromTemplate').click();
    await this.opened('新建申报台账.xlsx');
  }

  /** Waits until the workbook of that name is open and calculated. */
  async opened(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('.wb-name')?.textContent === wanted,
      name,
      PATIENCE,
    );
    await this.settled();
  }

  screenshot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: path.join(SCRATCH, `${name}.png`) });
  }

  private get nameBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }
}

function split(cell: string): [sheet: string, address: string] {
  const at = cell.lastIndexOf('!');
  return [cell.slice(0, at), cell.slice(at + 1)];
}

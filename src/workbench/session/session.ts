import type { BlankCells, Profile } from '../host';
import { text } from '../texts';
import type { Shell } from '../page/shell';
import type { AddInSource } from './add-in-source';
import { download, type OpenedFile } from './book-file';
import { OpenBook } from './open-book';

/** How long the add-in may take to load before the workbook is calculated without it. */
const PATIENCE = 20_000;
/** How long saving waits for a calculation that comes no further. */
const SAVE_PATIENCE = 20_000;
const STEP = 50;

/** Which workbook is open: as in Excel, another one gets a grid and a taskpane of its own. */
export class Session {
  private current: OpenBook | null = null;
  /** When something last happened in the workbook, in milliseconds. */
  private lastNews = 0;

  constructor(
    private readonly shell: Shell,
    private readonly addIn: AddInSource,
    private profile: Profile,
  ) {}

  get book(): OpenBook | null {
    return this.current;
  }

  /** The name of the open workbook when it has changes that are not saved. */
  get unsaved(): string | null {
    return this.current?.changed ? this.current.name : null;
  }

  /** Puts a workbook in place of the one that is open and starts its taskpane. */
  open(opened: OpenedFile): void {
    this.current?.close();
    this.current = null;
    this.current = new OpenBook(opened, {
      gridPlace: this.shell.gridPlace,
      panePlace: this.shell.panePlace,
      source: this.addIn,
      profile: this.profile,
      stateChanged: () => {
        this.showState();
      },
    });
    this.showState();
    void this.calculateWithAddIn(this.current);
  }

  /** Has functions take blank cells for something else from now on, in this workbook and the next. */
  handBlanksAs(blanks: BlankCells): void {
    this.profile = { ...this.profile, blanks };
    this.current?.handBlanksAs(blanks);
  }

  /** Hands the workbook out as a file, once the results that are on their way are in it. */
  async save(): Promise<void> {
    const book = this.current;
    if (!book) return;
    const { name } = book;
    this.shell.showStatus('busy', text('saving'));
    await this.rest(book);
    if (this.current !== book) return;
    const finished = book.state === 'atRest';
    try {
      download(name, await book.bytes());
    } catch (error) {
      this.showState();
      throw new Error(text('notSaved', { why: error instanceof Error ? error.message : String(error) }));
    }
    book.changed = false;
    this.showState();
    if (!finished) throw new Error(text('savedUnfinished', { name }));
    this.shell.showStatus('ready', text('saved', { name }));
  }

  /** The title and the status line say which workbook is open and what it is doing. */
  showState(): void {
    this.lastNews = Date.now();
    if (!this.current) return;
    const { name, changed, state } = this.current;
    this.shell.showName(name, changed);
    if (state === 'waiting') this.shell.showStatus('busy', text('waitingForAddIn'));
    else if (state === 'calculating') this.shell.showStatus('busy', text('calculating'));
    else this.shell.showStatus('ready', text('ready'));
  }

  /** Waits until nothing is calculated any more, but not for ever: an add-in may never answer. */
  private async rest(book: OpenBook): Promise<void> {
    this.lastNews = Date.now();
    while (this.current === book && book.state !== 'atRest' && Date.now() - this.lastNews < SAVE_PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }

  /** Everything is calculated once the add-in can answer; without an answer the rest is calculated all the same. */
  private async calculateWithAddIn(book: OpenBook): Promise<void> {
    const late = setTimeout(() => {
      if (this.current !== book) return;
      this.shell.complain(text('addInSilent'));
      void book.calculateAll();
    }, PATIENCE);
    await book.ready;
    clearTimeout(late);
    if (this.current !== book) return;
    if (book.state !== 'waiting') this.shell.settle();
    await book.calculateAll();
  }
}

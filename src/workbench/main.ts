import { PROFILES } from './host';
import { profileOfAddress } from './page/profile-of-address';
import { createShell, type Shell } from './page/shell';
import { addInSource } from './session/add-in-source';
import { emptyBook, fromPicked, fromShelf, type OpenedFile } from './session/book-file';
import { Session } from './session/session';
import { inspect } from './session/inspect';
import { text } from './texts';

const EXAMPLE = 'example.xlsx';
const TEMPLATE = 'template.xlsx';

async function start(root: HTMLElement): Promise<void> {
  const { profile, unknown } = profileOfAddress();
  const shell = createShell(root, profile.blanks);
  shell.showStatus('busy', text('starting'));
  const addIn = await orComplain(shell, addInSource());
  if (!addIn) return;
  const session = new Session(shell, addIn, profile);
  inspect(session);

  let asked = 0;
  /**
   * Opens what is fetched, after asking when changes would be lost. What cannot be opened leaves all as it is, or gives
   * way to `otherwise`. When two are asked for, the later one is opened, whichever comes first.
   */
  const openInstead = async (
    name: string,
    get: () => Promise<OpenedFile>,
    otherwise?: OpenedFile,
  ): Promise<void> => {
    const { unsaved } = session;
    if (unsaved !== null && !(await shell.mayLose(unsaved))) return;
    asked += 1;
    const mine = asked;
    shell.showStatus('busy', text('opening', { name }));
    const opened = (await orComplain(shell, get())) ?? otherwise;
    if (mine !== asked) return;
    if (opened) session.open(opened);
    else session.showState();
  };

  shell.connect({
    open: (file) => void openInstead(file.name, () => fromPicked(file)),
    save: () => void orComplain(shell, session.save()),
    fromTemplate: () => void openInstead(TEMPLATE, () => fromShelf(TEMPLATE, text('newBook'))),
    example: () => void openInstead(EXAMPLE, () => fromShelf(EXAMPLE)),
    handBlanksAs: (blanks) => {
      session.handBlanksAs(blanks);
    },
  });

  window.addEventListener('beforeunload', (event) => {
    if (session.unsaved !== null) event.preventDefault();
  });

  const wanted = new URLSearchParams(location.search).get('book') ?? EXAMPLE;
  await openInstead(wanted, () => fromShelf(wanted), emptyBook());
  if (unknown !== null) {
    shell.complain(text('noSuchExcel', { name: unknown, names: Object.keys(PROFILES).join(', ') }));
  }
}

/** A failure is shown in the page, which goes on. */
async function orComplain<T>(shell: Shell, work: Promise<T>): Promise<T | undefined> {
  try {
    const done = await work;
    shell.settle();
    return done;
  } catch (error) {
    shell.complain(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

const root = document.getElementById('shell');
if (root) void start(root);

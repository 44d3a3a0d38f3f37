import type { AddInFunction } from './functions/translate';
import { createShell, type Shell } from './page/shell';
import { emptyBook, fromPicked, fromShelf, type OpenedFile } from './session/book-file';
import { Session } from './session/session';
import { inspect } from './session/inspect';
import { text } from './texts';
import { createGrid } from './univer/create-univer';

const EXAMPLE = 'example.xlsx';
const TEMPLATE = 'template.xlsx';

/** The functions of the built add-in, exactly as Excel would learn of them. */
async function functionsOfAddIn(): Promise<readonly AddInFunction[]> {
  const response = await fetch('/functions.json');
  if (!response.ok) throw new Error(text('notBuilt'));
  const { functions } = (await response.json()) as { functions: AddInFunction[] };
  return functions;
}

async function start(root: HTMLElement): Promise<void> {
  const shell = createShell(root);
  shell.showStatus('busy', text('starting'));
  const specs = await orComplain(shell, functionsOfAddIn());
  if (!specs) return;
  const grid = createGrid(shell.gridPlace);
  const session = new Session(grid, shell, specs);
  inspect(session);

  /** Opens what is fetched, after asking when changes would be lost. What cannot be opened leaves all as it is. */
  const openInstead = async (name: string, get: () => Promise<OpenedFile>): Promise<void> => {
    const { unsaved } = session;
    if (unsaved !== null && !(await shell.mayLose(unsaved))) return;
    shell.showStatus('busy', text('opening', { name }));
    const opened = await orComplain(shell, get());
    if (opened) session.open(opened);
    else session.showState();
  };

  shell.connect({
    open: (file) => void openInstead(file.name, () => fromPicked(file)),
    save: () => void orComplain(shell, session.save()),
    fromTemplate: () => void openInstead(TEMPLATE, () => fromShelf(TEMPLATE, text('newBook'))),
    example: () => void openInstead(EXAMPLE, () => fromShelf(EXAMPLE)),
  });

  window.addEventListener('beforeunload', (event) => {
    if (session.unsaved !== null) event.preventDefault();
  });

  const wanted = new URLSearchParams(location.search).get('book') ?? EXAMPLE;
  const first = await orComplain(shell, fromShelf(wanted));
  session.open(first ?? emptyBook());
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

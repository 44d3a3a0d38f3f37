import type { Assessment, PaneHost } from '../../src/taskpane/host';
import type { ProfileName } from '../../src/workbench/host';
import { profile, profileName } from '../support/excel-profile';
import { quickly } from './quickly';
import { RefusingBook, valuesOf, type Refusal } from './refusing-book';
import { startHost, type RunningHost } from './start-host';
import { fill, give, WRITE_COMMANDS, type WriteCommand } from './write-commands';

/**
 * Every command that writes, refused at every change that it makes, in every way: the workbook is as before or as
 * after, the command given again completes it, and given once more changes nothing. The changes are counted, not
 * listed. Prints what was tried; all of it: `FAULT_MATRIX=whole npx jest test/host/fault-matrix.test.ts`.
 */
type Kind = Omit<Refusal, 'from'> & { readonly name: string };

const once = (code: Refusal['code']): Kind => ({ name: `${code}, once`, code, isLasting: false });
const lasting = (code: Refusal['code']): Kind => ({ name: `${code}, lasting`, code, isLasting: true });
const LOST: Kind = { name: 'answer lost', code: 'RequestAborted', isLasting: false, isMade: true };
const CODES = ['AccessDenied', 'InvalidOperation', 'ItemNotFound', 'GeneralException'] as const;
const ALL: readonly Kind[] = [...CODES.flatMap((code) => [once(code), lasting(code)]), LOST];

/** Where Excel offers undo groups and then refuses them, from each change on and not only where the profile does. */
const grouped = (code: Refusal['code']): Kind => ({
  ...{ name: `no undo group, ${code}`, code, isLasting: true, onlyGroups: true },
});

/**
 * Shared out among the Excels. In an ordinary run one code stands for all: they differ in their sentence
 * (fault.test.ts), not in what is left; and each kind is tried in one Excel, where it is most at home.
 */
const WHOLE = process.env['FAULT_MATRIX'] === 'whole';
const ORDINARY: Readonly<Record<ProfileName, readonly Kind[]>> = {
  'ltsc-2021': [once('AccessDenied')],
  'ltsc-2024': [LOST],
  'microsoft-365': [lasting('AccessDenied')],
  web: [grouped('GeneralException')],
  mac: [grouped('UndoNotSupported')],
};
const IN_GROUPS: Readonly<Partial<Record<ProfileName, readonly Kind[]>>> = {
  web: ORDINARY.web,
  mac: ORDINARY.mac,
};
const KINDS = WHOLE ? [...ALL, ...(IN_GROUPS[profileName] ?? [])] : ORDINARY[profileName];
const READERS: Readonly<Record<Exclude<keyof PaneHost, WriteCommand['command']>, true>> = {
  ...{ assess: true, formulas: true, lowCase: true, goTo: true, watch: true },
};

jest.setTimeout(240_000);

const book = new RefusingBook();
let host: RunningHost;
let pane: PaneHost;
const counts = {
  commands: WRITE_COMMANDS.length,
  faults: KINDS.length,
  changes: 0,
  runs: 0,
  /** What the runs left before the command was given again. */
  left: { before: 0, after: 0, between: 0 },
};

beforeAll(async () => {
  quickly();
  pane = (await import('../../src/taskpane/excel-host')).excelHost;
});

afterAll(() => {
  jest.restoreAllMocks();
  console.log(`fault matrix, ${profileName}: ${JSON.stringify(counts)}`);
});

/** The refusals are those of the book alone: it counts changes, and the host would make none of what it refuses. */
async function open(): Promise<void> {
  const offersGroups = profile.undoGroups !== 'none';
  host = await startHost(book.model, { ...profile, undoGroups: offersGroups ? 'present' : 'none' });
  book.isGrouped = host.isGrouped;
}

/** The command's workbook, and what the pane knew of it. */
async function prepare(command: WriteCommand): Promise<Assessment> {
  fill(book.renew(), command);
  const assessment = await assessed();
  await command.earlier?.(pane, assessment, book.book);
  return command.earlier ? assessed() : assessment;
}

async function assessed(): Promise<Assessment> {
  const assessment = await pane.assess();
  if (!assessment) throw new Error('no register');
  return assessment;
}

/** Whether the command says that it was done. Anything but a fault of Excel is thrown. */
async function isDone(command: WriteCommand, assessment: Assessment): Promise<boolean> {
  try {
    await give(command, pane, assessment);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExcelFault') return false;
    throw error;
  }
}

test('every member of the host that is no reader is tried', () => {
  const tried = WRITE_COMMANDS.map(({ command }) => command);
  expect(new Set(Object.keys(pane))).toEqual(new Set([...Object.keys(READERS), ...tried]));
});

describe(`in the Excel ${profileName}`, () => {
  beforeAll(open);
  afterAll(() => {
    host.close();
  });

  test.each(WRITE_COMMANDS)('$name', async (command) => {
    const whole = await unrefused(command);
    for (const kind of KINDS) {
      let times = 0;
      for (let from = 1; from <= whole.changes; from += 1) {
        times += await refused(command, { ...kind, from }, whole);
      }
      expect(times).toBeGreaterThan(0);
    }
    counts.changes += whole.changes;
  });
});

interface Whole {
  readonly before: string;
  readonly after: string;
  readonly changes: number;
}

/** The command as it should be. Given again it must change nothing. */
async function unrefused(command: WriteCommand): Promise<Whole> {
  const assessment = await prepare(command);
  const before = valuesOf(book.book, true);
  book.plan(null);
  await give(command, pane, assessment);
  const { changes } = book;
  const after = valuesOf(book.book, true);
  expect(after).not.toBe(before);
  await give(command, pane, assessment);
  expect(valuesOf(book.book, true)).toBe(after);
  return { before, after, changes };
}

/** One run. How often a change was refused. */
async function refused(command: WriteCommand, refusal: Refusal, whole: Whole): Promise<number> {
  const assessment = await prepare(command);
  book.plan(refusal);
  let left = await attempt(command, assessment, refusal, whole);
  // Refused anew, the command may not undo what it did before.
  if (refusal.isLasting && left === 'after') {
    await isDone(command, assessment);
    expect({ ...refusal, left: leftBy(refusal, whole) }).toEqual({ ...refusal, left: 'after' });
  } else if (refusal.isLasting) left = await attempt(command, assessment, refusal, whole);
  counts.left[left] += 1;
  const times = book.refused;
  book.plan(null);
  for (const again of [1, 2]) {
    expect({
      ...refusal,
      again,
      isSaid: await isDone(command, assessment),
      values: valuesOf(book.book, true),
    }).toEqual({
      ...{ ...refusal, again, isSaid: true, values: whole.after },
    });
  }
  counts.runs += 1;
  return times;
}

/** The command while it is refused: it leaves what was there or all that it writes, and says which. */
async function attempt(
  command: WriteCommand,
  assessment: Assessment,
  refusal: Refusal,
  whole: Whole,
): Promise<Left> {
  const isSaid = await isDone(command, assessment);
  // What is shown at the end is in no group.
  if (!refusal.onlyGroups) expect(book.refused).toBeGreaterThan(0);
  // Nobody needs to hear of groups: it is written without.
  if (refusal.onlyGroups) expect({ ...refusal, isSaid }).toEqual({ ...refusal, isSaid: true });
  const left = leftBy(refusal, whole);
  const allowed = command.inSteps && !isSaid ? left : isSaid ? 'after' : 'before';
  expect({ ...refusal, isSaid, left }).toEqual({ ...refusal, isSaid, left: allowed });
  return left;
}

type Left = 'before' | 'after' | 'between';

/** What is in the workbook. A sheet that a lasting refusal kept from being taken back holds nothing. */
function leftBy({ isLasting }: Refusal, { before, after }: Whole): Left {
  const now = valuesOf(book.book, !isLasting);
  if (now === (isLasting ? withValues(after) : after)) return 'after';
  return now === (isLasting ? withValues(before) : before) ? 'before' : 'between';
}

function withValues(text: string): string {
  const sheets = JSON.parse(text) as { used?: unknown }[];
  return JSON.stringify(
    sheets.filter(({ used }) => used),
    null,
    1,
  );
}

import type { BlankCells } from './custom-functions';

/** An Excel that this host can play: all in which those that people have differ for an add-in. */
export interface Profile {
  /** Requirement sets by name; those not named are not supported. As text: a number would lose the nought of 1.20. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What functions get for a blank cell of a range. */
  readonly blanks: BlankCells;
  /** Whether a cell shows the message of its error, and not only the error. */
  readonly showsMessages: boolean;
  /**
   * What comes of a run that is to be one step to undo: `refused` each change in it, with UndoNotSupported, or `failing`
   * where it adds a sheet, with an internal error; `none` before ExcelApi 1.20, where nobody can ask for it.
   * The npm copy of office.js does not tell the host of such runs, so only a host in Node, which sees them, plays it.
   */
  readonly undoGroups: 'none' | 'present' | 'refused' | 'failing';
}

/** What does not differ between them as far as it is played here. */
const EVERYWHERE = {
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  KeyboardShortcuts: '1.1',
  Settings: '1.1',
};

/**
 * The Excels that people have; which sets each supports is said by Microsoft's pages of requirement sets (excel-api,
 * custom-functions, shared-runtime). Blank cells were 0 on the desktop until a build that is older than ExcelApi 1.21
 * (office-js #4702, #5262) and that perpetual Excels never get; whether it reached the Mac is not said, so there the harder
 * case is played.
 */
export const PROFILES = {
  'ltsc-2021': {
    requirements: { ...EVERYWHERE, ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' },
    blanks: 'zero',
    showsMessages: true,
    undoGroups: 'none',
  },
  'ltsc-2024': {
    requirements: { ...EVERYWHERE, ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.2' },
    blanks: 'zero',
    showsMessages: true,
    undoGroups: 'none',
  },
  'microsoft-365': {
    requirements: { ...EVERYWHERE, ExcelApi: '1.21', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2' },
    blanks: 'null',
    showsMessages: true,
    undoGroups: 'present',
  },
  // Internal errors of undo groups: office-js #6255, #6711.
  web: {
    requirements: {
      ...EVERYWHERE,
      ExcelApi: '1.21',
      ExcelApiOnline: '1.1',
      CustomFunctionsRuntime: '1.5',
      SharedRuntime: '1.2',
    },
    blanks: 'null',
    showsMessages: true,
    undoGroups: 'failing',
  },
  // No messages: office-js #4205, #4813, #4971. No undo, with the newest sets: office-js-docs-pr #5521.
  mac: {
    requirements: { ...EVERYWHERE, ExcelApi: '1.21', CustomFunctionsRuntime: '1.5', SharedRuntime: '1.2' },
    blanks: 'zero',
    showsMessages: false,
    undoGroups: 'refused',
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;

export function isProfileName(word: string): word is ProfileName {
  return Object.hasOwn(PROFILES, word);
}

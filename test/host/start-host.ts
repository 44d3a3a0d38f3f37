import { addInFrameUrl, HostChannel, MemoryModel, type Faults, type Profile } from '../../src/workbench/host';
import { declaredVersions } from '../support/api-versions';
import { hasApi, profile as ofProject } from '../support/excel-profile';
import { HOST_ORIGIN, openOfficeWindow, PAGE_URL, type OfficeGlobals } from './office-window';
import { isOfGroup, UndoGroups } from './undo-groups';

export interface RunningHost extends OfficeGlobals {
  readonly model: MemoryModel;
  readonly channel: HostChannel;
  /** Makes the add-in's next requests fail: `faults.inject(5102)`. */
  readonly faults: Faults;
  /** What the host said of refusals, but those of undo groups as the profile has it, and of what it does not play. */
  readonly logged: readonly string[];
  /** Whether the add-in is within a run that is to be one step to undo. */
  readonly isGrouped: () => boolean;
  readonly close: () => void;
}

/** Nothing is declared that came later: an Excel that has this has all. */
const NEWEST = '1.21';
const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/**
 * The genuine office.js, started in Node against our host protocol over a workbook in memory. Its globals (`Excel`,
 * `Office`, ...) are set for the code under test until `close`. Call it in `beforeEach`, and `close` in `afterEach`. It
 * plays the Excel of this run of the test file unless another is given.
 */
export async function startHost(
  model = new MemoryModel(),
  profile: Profile = ofProject,
): Promise<RunningHost> {
  const logged: string[] = [];
  const groups = new UndoGroups(profile.undoGroups);
  const channel = new HostChannel({
    model: groups.around(model),
    profile,
    ...(hasApi(NEWEST, profile) ? {} : { cameWith: declaredVersions() }),
    log: (line) => {
      if (!isOfGroup(line)) logged.push(line);
    },
    post: (message) => {
      setTimeout(() => {
        window.deliver(message);
      }, 0);
    },
  });
  const href = addInFrameUrl({ pageUrl: PAGE_URL, hostOrigin: HOST_ORIGIN, locale: 'zh-CN' });
  const window = openOfficeWindow(href, (message) => {
    setTimeout(() => {
      channel.receive(message);
    }, 0);
  });
  await new Promise<void>((resolve) => {
    void window.globals.Office.onReady(() => {
      resolve();
    });
  });
  const globals: Record<string, unknown> = Object.fromEntries(
    GLOBALS.map((name) => [name, window.globals[name]]),
  );
  groups.watch(window.globals.Excel);
  Object.assign(globalThis, globals);
  const { Office, Excel, OfficeExtension, CustomFunctions } = window.globals;
  return {
    ...{ Office, Excel, OfficeExtension, CustomFunctions },
    model,
    channel,
    faults: channel.faults,
    logged,
    isGrouped: () => groups.isOpen,
    close: () => {
      channel.dispose();
      window.close();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

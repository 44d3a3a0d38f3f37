import {
  addInFrameUrl,
  type BlankCells,
  HostChannel,
  MemoryModel,
  REQUIREMENTS,
  type Faults,
} from '../../src/workbench/host';
import { HOST_ORIGIN, openOfficeWindow, PAGE_URL, type OfficeGlobals } from './office-window';

export interface RunningHost extends OfficeGlobals {
  readonly model: MemoryModel;
  readonly channel: HostChannel;
  /** Makes the add-in's next requests fail: `faults.inject(5102)`. */
  readonly faults: Faults;
  /** What the host said of refusals and of everything that it does not play. */
  readonly logged: readonly string[];
  readonly close: () => void;
}

export interface HostOptions {
  /** What functions get for a blank cell of a range: null as from Excel on the web unless given. */
  readonly blanks?: BlankCells;
  /** The version of ExcelApi, such as '1.20'; that of the host unless given. */
  readonly api?: string;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/**
 * The genuine office.js, started in Node against our host protocol over a workbook in memory. Its globals (`Excel`,
 * `Office`, ...) are set for the code under test until `close`. Call it in `beforeEach`, and `close` in `afterEach`.
 */
export async function startHost(
  model = new MemoryModel(),
  { blanks = 'null', api }: HostOptions = {},
): Promise<RunningHost> {
  const logged: string[] = [];
  const channel = new HostChannel({
    model,
    blanks,
    ...(api === undefined ? {} : { requirements: { ...REQUIREMENTS, ExcelApi: api } }),
    log: (line) => logged.push(line),
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
  Object.assign(globalThis, globals);
  const { Office, Excel, OfficeExtension, CustomFunctions } = window.globals;
  return {
    ...{ Office, Excel, OfficeExtension, CustomFunctions },
    model,
    channel,
    faults: channel.faults,
    logged,
    close: () => {
      channel.dispose();
      window.close();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

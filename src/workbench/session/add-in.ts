import type { FunctionRunner } from '../functions/function-calls';
import { type AddInFunction, toGridResult, toHostArguments } from '../functions/translate';
import {
  addInFrameUrl,
  type BlankCells,
  formatAddress,
  HostChannel,
  type Profile,
  type WorkbookModel,
} from '../host';
import { language, text } from '../texts';
import type { AddInSource } from './add-in-source';

/** The add-in at work on one workbook. */
export interface AddIn {
  /** What its functions get for a blank cell of a range. */
  blanks: BlankCells;
  /** Resolves when the add-in's functions can be called; never when it does not start. */
  readonly ready: Promise<FunctionRunner>;
  dispose(): void;
}

/** Loads the add-in's page, as it was built, into the taskpane and talks to the office.js in it. */
export function startAddIn(
  place: HTMLElement,
  model: WorkbookModel,
  { page, specs }: AddInSource,
  profile: Profile,
): AddIn {
  const { origin } = new URL(page);
  const frame = document.createElement('iframe');
  frame.name = '{}';
  frame.title = text('pane');
  const channel = new HostChannel({
    model,
    profile,
    post: (message) => frame.contentWindow?.postMessage(message, origin),
    log: (line) => {
      console.warn(`[Excel] ${line}`);
    },
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) channel.receive(event.data);
  };
  window.addEventListener('message', receive);
  frame.src = addInFrameUrl({
    pageUrl: page,
    hostOrigin: location.origin,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
  place.append(frame);
  return {
    get blanks() {
      return channel.customFunctions.blanks;
    },
    set blanks(wanted) {
      channel.customFunctions.blanks = wanted;
    },
    ready: channel.customFunctions.whenReady().then(() => runnerOf(channel, specs)),
    dispose() {
      window.removeEventListener('message', receive);
      channel.dispose();
      frame.remove();
    },
  };
}

function runnerOf(channel: HostChannel, specs: readonly AddInFunction[]): FunctionRunner {
  return async (name, args, cell) => {
    const spec = specs.find((each) => each.name === name);
    const result = await channel.customFunctions.invoke({
      name: spec?.id ?? name,
      args: toHostArguments(spec, args),
      address: formatAddress(cell.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }),
      takesErrors: spec?.allowErrorForDataTypeAny === true,
    });
    return toGridResult(result);
  };
}

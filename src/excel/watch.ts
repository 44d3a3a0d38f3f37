import { patiently } from './fault';
import { supports } from './supports';
import { run } from './run';

/** How long the workbook must rest before it counts as changed: typing a row makes one change, not ten. */
const REST_MS = 300;

/** How Excel 1.14 and later mark what this add-in changed. */
const OWN = 'ThisLocalAddin';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls `changed` after the contents or the sheets of the workbook have changed and rested. Returns the function that
 * ends it. A host without workbook events never calls; the pane then keeps its "check again" button. What the add-in
 * writes into cells by itself is no change: whoever wrote it knows.
 */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onEvent = (event: object): Promise<void> => {
    if ('triggerSource' in event && event.triggerSource === OWN) return Promise.resolve();
    clearTimeout(timer);
    timer = setTimeout(changed, REST_MS);
    return Promise.resolve();
  };
  const handlers = supports('1.9') ? await patiently(() => register(onEvent)) : [];
  return async () => {
    clearTimeout(timer);
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
  };
}

function register(onEvent: (event: object) => Promise<void>): Promise<Handler[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onChanged.add(onEvent),
      worksheets.onAdded.add(onEvent),
      worksheets.onDeleted.add(onEvent),
      ...(supports('1.17') ? [worksheets.onNameChanged.add(onEvent)] : []),
    ];
    await context.sync();
    return handlers;
  });
}

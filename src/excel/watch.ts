import { patiently } from './fault';

/** How long the workbook must rest before it counts as changed: typing a row makes one change, not ten. */
const REST_MS = 300;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls `changed` after the contents or the sheets of the workbook have changed and rested. Returns the function that
 * ends it. A host without workbook events never calls; the pane then keeps its "check again" button.
 */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onEvent = (): Promise<void> => {
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

function register(onEvent: () => Promise<void>): Promise<Handler[]> {
  return Excel.run(async (context) => {
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

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

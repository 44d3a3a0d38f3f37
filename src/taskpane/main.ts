import { inExcel } from '../excel';
import { say } from '../messages';
import { faultMessage } from './faults';
import { connectFunctions } from './tell-functions';

/**
 * The page's entry. The custom functions in this page must answer at once, so the pane, which is the larger part,
 * comes afterwards in a file of its own.
 */
async function main(): Promise<void> {
  const excel = await inExcel();
  connectFunctions(excel);
  const { start } = await import(/* webpackChunkName: "pane" */ './start');
  start(excel);
}

/** Without the pane there is nothing to draw with; the page still says why it stays empty. */
function failed(error: unknown): void {
  const text = faultMessage(error);
  document.getElementById('pane')?.append(say(text, 'zh'), document.createElement('br'), say(text, 'en'));
}

main().catch(failed);

import { inExcel } from '../excel';
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

void main();

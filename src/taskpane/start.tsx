import { createRoot } from 'react-dom/client';
import { watchFaults } from '../checks';
import { excelHost, surroundings } from './excel-host';
import { Outside } from './outside';
import { Pane } from './pane';
import './pane.css';

/** Draws the pane, or says where it belongs when the page was opened in a browser by itself. */
export function start(inExcel: boolean): void {
  const element = document.getElementById('pane');
  if (element === null) return;
  // The pane says which piece failed; the stack is for whoever mends it.
  watchFaults(({ what, error }) => {
    console.error(what, error);
  });
  createRoot(element).render(inExcel ? <Pane host={excelHost} surroundings={surroundings()} /> : <Outside />);
}

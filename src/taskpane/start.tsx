import { createRoot } from 'react-dom/client';
import { excelHost, surroundings } from './excel-host';
import { Pane } from './pane';
import './pane.css';

/** Draws the pane. */
export function start(): void {
  const element = document.getElementById('pane');
  if (element === null) return;
  createRoot(element).render(<Pane host={excelHost} surroundings={surroundings()} />);
}

import type { Grid } from '../univer/create-univer';

/** The message for a cell of the active sheet, or null. */
export type MessageAt = (row: number, column: number) => string | null;

/** Shows, while the pointer rests on a cell whose function gave an error, what the error says. */
export function showErrorsOnHover({ api }: Grid, messageAt: MessageAt): void {
  const tip = document.createElement('div');
  tip.className = 'wb-tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  document.body.append(tip);

  let pointer = { x: 0, y: 0 };
  document.addEventListener('pointermove', (event) => {
    pointer = { x: event.clientX, y: event.clientY };
    if (!(event.target instanceof HTMLCanvasElement)) tip.hidden = true;
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const message = messageAt(row, column);
    tip.hidden = message === null;
    if (message === null) return;
    tip.textContent = message;
    place(tip, pointer);
  });
}

/** Beside the pointer, and inside the window. */
function place(tip: HTMLElement, { x, y }: { x: number; y: number }): void {
  const { offsetWidth: width, offsetHeight: height } = tip;
  tip.style.left = `${String(Math.max(8, Math.min(x + 14, window.innerWidth - width - 8)))}px`;
  tip.style.top = `${String(y + 20 + height > window.innerHeight ? y - height - 8 : y + 20)}px`;
}

const NARROWEST = 320;
const WIDEST = 720;
const STEP = 16;

/** Lets the taskpane be widened with the mouse or the arrow keys, within what Excel allows. */
export function makePaneResizable(pane: HTMLElement, handle: HTMLElement, label: string): void {
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', label);
  handle.setAttribute('aria-valuemin', String(NARROWEST));
  handle.setAttribute('aria-valuemax', String(WIDEST));

  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${String(width)}px`;
    handle.setAttribute('aria-valuenow', String(width));
  };
  setWidth(350);

  handle.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(pane.offsetWidth + STEP);
    if (event.key === 'ArrowRight') setWidth(pane.offsetWidth - STEP);
  });
  handle.addEventListener('pointerdown', (start) => {
    const before = pane.offsetWidth;
    handle.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void => {
      setWidth(before + start.clientX - event.clientX);
    };
    // The iframe would swallow the movement.
    pane.style.pointerEvents = 'none';
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', move);
        pane.style.pointerEvents = '';
      },
      { once: true },
    );
  });
}

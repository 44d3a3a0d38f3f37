import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Task } from '../../claim';

interface Place {
  /** The element that holds the cards, each in an element with its key as `data-key`. */
  readonly place: RefObject<HTMLElement | null>;
  readonly decided: (task: Task) => void;
}

/**
 * Keeps the keyboard's place in the list: a button that is pressed may go, and its card with it. Then the focus is on
 * the same card, else on the one that has moved up to its place, else on the list. It is looked after until the list
 * has been read again after a decision (`done`), and never taken from the cells of the workbook.
 */
export function usePlace(shown: readonly Task[], done: unknown): Place {
  const place = useRef<HTMLElement>(null);
  const last = useRef<{ readonly key: string; readonly before: readonly Task[] } | null>(null);
  const decided = useCallback(
    ({ key }: Task) => {
      last.current = { key, before: shown };
    },
    [shown],
  );
  useEffect(() => {
    const list = place.current;
    if (!list || last.current === null) return;
    const { key, before } = last.current;
    if (before !== shown) last.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const index = before.findIndex((task) => task.key === key);
    const next = shown.find((task) => task.key === key) ?? shown[Math.min(index, shown.length - 1)];
    const card = next && list.querySelector(`[data-key="${CSS.escape(next.key)}"] button`);
    if (card instanceof HTMLElement) card.focus();
    else list.focus();
  }, [shown, done]);
  return { place, decided };
}

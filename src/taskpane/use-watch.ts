import { useEffect, useRef } from 'react';
import type { PaneHost } from './host';

type End = () => Promise<void>;

/**
 * Has Excel tell of changes. Where it refuses, it is asked again after each check that succeeds (`checks` counts
 * them): what was in its way may be over. `told` hears whether it tells.
 */
export function useWatch(
  host: PaneHost,
  changed: () => void,
  checks: number,
  told: (isTold: boolean) => void,
): void {
  const watching = useRef<Promise<End | null> | null>(null);
  useEffect(
    () => () => {
      const ended = watching.current;
      watching.current = null;
      void ended?.then((end) => end?.()).catch(() => undefined);
    },
    [host, changed],
  );
  useEffect(() => {
    if (watching.current) return;
    const attempt = host.watch(changed).then(
      (end) => {
        told(true);
        return end;
      },
      () => {
        if (watching.current === attempt) {
          watching.current = null;
          told(false);
        }
        return null;
      },
    );
    watching.current = attempt;
  }, [host, changed, checks, told]);
}

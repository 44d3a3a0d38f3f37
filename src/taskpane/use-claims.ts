import { useCallback, useEffect, useRef, useState } from 'react';
import type { Claim } from '../claim';
import type { PaneHost } from './host';

/**
 * What the pane knows. `claims` stay on show while they are checked again (`checking`) and when that fails (`fault`),
 * so that the list does not vanish under the reader. `checks` counts the finished checks.
 */
export interface Knowledge {
  readonly claims: readonly Claim[] | null | undefined;
  readonly fault: unknown;
  readonly checking: boolean;
  readonly checks: number;
}

const NOTHING_YET: Knowledge = { claims: undefined, fault: undefined, checking: true, checks: 0 };

/** Assesses the workbook now and after every change. A change during a check leads to one more check, not to many. */
export function useClaims(host: PaneHost): { knowledge: Knowledge; recheck: () => void } {
  const [knowledge, setKnowledge] = useState(NOTHING_YET);
  const running = useRef(false);
  const wanted = useRef(false);
  const closed = useRef(false);

  const recheck = useCallback(() => {
    const once = async (): Promise<void> => {
      setKnowledge((before) => ({ ...before, checking: true }));
      await painted();
      try {
        const claims = await host.assess();
        if (!closed.current)
          setKnowledge(({ checks }) => ({ claims, fault: undefined, checking: false, checks: checks + 1 }));
      } catch (fault) {
        if (!closed.current) setKnowledge((before) => ({ ...before, fault, checking: false }));
      }
    };
    const run = async (): Promise<void> => {
      running.current = true;
      while (wanted.current && !closed.current) {
        wanted.current = false;
        await once();
      }
      running.current = false;
    };
    wanted.current = true;
    if (!running.current) void run();
  }, [host]);

  useEffect(() => {
    closed.current = false;
    recheck();
    const watching = host.watch(recheck).catch(() => async () => Promise.resolve());
    return () => {
      closed.current = true;
      void watching.then((end) => end()).catch(() => undefined);
    };
  }, [host, recheck]);

  return { knowledge, recheck };
}

/** Lets the browser show that work has begun before the work keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

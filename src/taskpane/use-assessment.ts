import { useCallback, useEffect, useRef, useState } from 'react';
import type { Assessment, PaneHost } from './host';
import { useWatch } from './use-watch';

/**
 * What the pane knows. The assessment stays on show while the workbook is checked again (`checking`) and when that
 * fails (`fault`), so that the list does not vanish under the reader. `checks` counts the finished checks.
 */
export interface Knowledge {
  readonly assessment: Assessment | null | undefined;
  readonly fault: unknown;
  readonly checking: boolean;
  readonly checks: number;
  /** False when Excel refused to tell of changes: they are seen only when asked for. */
  readonly follows: boolean;
}

const NOTHING_YET: Knowledge = {
  assessment: undefined,
  fault: undefined,
  checking: true,
  checks: 0,
  follows: true,
};

interface Assessing {
  readonly knowledge: Knowledge;
  readonly recheck: () => void;
  /** Looks at another register of the workbook from now on. */
  readonly choose: (register: string | null) => void;
}

/** Assesses the workbook now and after every change. A change during a check leads to one more check, not to many. */
export function useAssessment(host: PaneHost): Assessing {
  const [knowledge, setKnowledge] = useState(NOTHING_YET);
  const running = useRef(false);
  const wanted = useRef(false);
  const closed = useRef(false);
  const chosen = useRef<string | null | undefined>(undefined);

  const recheck = useCallback(() => {
    const once = async (): Promise<void> => {
      setKnowledge((before) => ({ ...before, checking: true }));
      await painted();
      try {
        const assessment = await host.assess(chosen.current);
        // Going to a cell of another sheet must not change the register under the reader.
        if (assessment) chosen.current = assessment.register;
        if (!closed.current)
          setKnowledge((before) => ({
            ...before,
            assessment,
            fault: undefined,
            checking: false,
            checks: before.checks + 1,
          }));
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

  const choose = useCallback(
    (register: string | null) => {
      chosen.current = register;
      recheck();
    },
    [recheck],
  );

  useEffect(() => {
    closed.current = false;
    recheck();
    return () => {
      closed.current = true;
    };
  }, [recheck]);

  const follows = useCallback((isTold: boolean) => {
    setKnowledge((before) => ({ ...before, follows: isTold }));
  }, []);
  useWatch(host, recheck, knowledge.checks, follows);

  return { knowledge, recheck, choose };
}

/** Lets the browser show that work has begun before the work keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

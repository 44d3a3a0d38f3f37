import { useCallback, useEffect, useRef, useState } from 'react';
import { isCancelled } from './faults';
import type { Assessment, PaneHost } from './host';
import { useReading, type LongReading } from './use-reading';
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
  /** The reading under way, once it takes long. */
  readonly long: LongReading | null;
  readonly recheck: () => void;
  /** Looks at another register of the workbook from now on. */
  readonly choose: (register: string | null) => void;
}

/**
 * Assesses the workbook now and after every change. A change during a check leads to one more check, not to many.
 * Once a reading was called off, it is read again when that is asked for, not after the next change.
 */
export function useAssessment(host: PaneHost): Assessing {
  const [knowledge, setKnowledge] = useState(NOTHING_YET);
  const running = useRef(false);
  const wanted = useRef(false);
  const closed = useRef(false);
  const chosen = useRef<string | null | undefined>(undefined);
  const calledOff = useRef(false);
  const { long, during } = useReading();

  const recheck = useCallback(() => {
    const once = async (): Promise<void> => {
      setKnowledge((before) => ({
        ...before,
        fault: isCancelled(before.fault) ? undefined : before.fault,
        checking: true,
      }));
      await painted();
      try {
        const assessment = await during((reading) => host.assess(chosen.current, reading));
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
        calledOff.current = isCancelled(fault);
        if (calledOff.current) wanted.current = false;
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
    calledOff.current = false;
    wanted.current = true;
    if (!running.current) void run();
  }, [host, during]);

  const changed = useCallback(() => {
    if (!calledOff.current) recheck();
  }, [recheck]);

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
  useWatch(host, changed, knowledge.checks, follows);

  return { knowledge, long, recheck, choose };
}

/** Lets the browser show that work has begun before the work keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

import { useCallback, useMemo, useState } from 'react';
import { ExcelFault, type FaultKind } from '../excel';
import type { Knowledge } from './use-assessment';

/** What the reader asked for and did not get. */
export interface Alert {
  readonly fault: unknown;
  readonly retry: () => void;
}

interface Alerts {
  /** Null when nothing failed, and when what made it fail is over. */
  readonly alert: Alert | null;
  readonly failed: (fault: unknown, retry: () => void) => void;
  /** What the reader asks for succeeded, or the alert was read. */
  readonly over: () => void;
}

/** Of these a workbook that can be read shows that they are over. */
const PASSING: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'editing',
  'busy',
  'session',
  'silent',
  'changed',
]);

/**
 * Keeps what went wrong at the reader's last request until it succeeds, is dismissed, or its cause is gone. After a
 * failed write the workbook is read at once; only a reading after that one says something new.
 */
export function useAlert({ checks, assessment }: Knowledge): Alerts {
  const [held, setHeld] = useState<(Alert & { readonly at: number }) | null>(null);
  const failed = useCallback(
    (fault: unknown, retry: () => void) => {
      setHeld({ fault, retry, at: checks });
    },
    [checks],
  );
  const over = useCallback(() => {
    setHeld(null);
  }, []);
  const { fault } = held ?? {};
  const isOver =
    fault instanceof ExcelFault &&
    held !== null &&
    ((PASSING.has(fault.kind) && checks > held.at + 1) ||
      (fault.kind === 'gone' &&
        checks > held.at &&
        (assessment?.sheets ?? []).some(({ sheet }) => sheet === fault.message)));
  return useMemo(() => ({ alert: isOver ? null : held, failed, over }), [isOver, held, failed, over]);
}

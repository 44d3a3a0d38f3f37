import { useCallback, useState } from 'react';
import type { Progress, Reading } from '../excel';

/** A reading shorter than this is over before anybody could read of it. */
const LONG_MS = 1000;

/** A reading under way that takes long. */
export interface LongReading {
  /** Undefined until it is known how much there is to read. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
}

interface Readings {
  /** Null when none is under way, or none that has taken long yet. */
  readonly long: LongReading | null;
  /** Does what reads; one at a time. */
  readonly during: <T>(work: (reading: Reading) => Promise<T>) => Promise<T>;
}

/** Follows what reads the workbook, so that a long reading can be shown and called off. */
export function useReading(): Readings {
  const [long, setLong] = useState<LongReading | null>(null);
  const during = useCallback(async <T>(work: (reading: Reading) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    const cancel = (): void => {
      controller.abort();
    };
    let progress: Progress | undefined;
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      setLong({ progress, cancel });
    }, LONG_MS);
    const onProgress = (now: Progress): void => {
      progress = now;
      if (isLong) setLong({ progress, cancel });
    };
    try {
      return await work({ signal: controller.signal, onProgress });
    } finally {
      clearTimeout(timer);
      isLong = false;
      setLong(null);
    }
  }, []);
  return { long, during };
}

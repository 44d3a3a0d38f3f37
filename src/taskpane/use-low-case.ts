import { useEffect, useState } from 'react';
import type { LowCase } from '../claim';
import type { Assessment, PaneHost } from './host';

/** Every open reading takes an evaluation: the claims are on show first. */
const PAUSE_MS = 400;

/**
 * The low case of an assessment, once there was time for it; that of the one before stands until then, so that nothing
 * moves. Null before the first, and where it cannot be told.
 */
export function useLowCase(host: PaneHost, assessment: Assessment | null | undefined): LowCase | null {
  const [found, setFound] = useState<LowCase | null>(null);
  useEffect(() => {
    if (!assessment) return;
    let isOver = false;
    const tell = (lowCase: LowCase | null): void => {
      if (!isOver) setFound(lowCase);
    };
    const timer = setTimeout(() => {
      host.lowCase(assessment).then(tell, () => {
        tell(null);
      });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [host, assessment]);
  return assessment ? found : null;
}

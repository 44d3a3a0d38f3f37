import { useCallback, useMemo, useState } from 'react';
import type { Decision, Task } from '../../claim';
import { message, type Language, type Message } from '../../messages';
import type { Assessment, PaneHost } from '../host';
import type { Deciding } from './decide';

interface Surrounding {
  readonly host: PaneHost;
  readonly assessment: Assessment | null | undefined;
  readonly language: Language;
  /** Reads the workbook again: it is the record, not the pane. */
  readonly recheck: () => void;
  readonly failed: (fault: unknown) => void;
}

/** Writes decisions into the workbook, one at a time, and says where the last one went. */
export function useDeciding({ host, assessment, language, recheck, failed }: Surrounding): Deciding {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Message | null>(null);
  const decide = useCallback(
    async (task: Task, decision: Decision, reason: string): Promise<boolean> => {
      if (!assessment) return false;
      setBusy(true);
      try {
        const sheet = await host.record(assessment, { task, decision, reason }, language);
        setDone(message('task.done', { sheet, decision: message(`task.decision.${decision}`) }));
        recheck();
        return true;
      } catch (fault) {
        failed(fault);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [host, assessment, language, recheck, failed],
  );
  return useMemo(() => ({ decide, busy, done }), [decide, busy, done]);
}

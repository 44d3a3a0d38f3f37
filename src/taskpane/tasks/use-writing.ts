import { useCallback, useMemo, useState } from 'react';
import type { Decision, Task } from '../../claim';
import { message, type Language, type Message } from '../../messages';
import type { Assessment, ListedMaterials, PaneHost } from '../host';
import type { Writing } from './writing';

interface Surrounding {
  readonly host: PaneHost;
  readonly assessment: Assessment | null | undefined;
  readonly language: Language;
  /** Reads the workbook again: it is the record, not the pane. */
  readonly recheck: () => void;
  readonly failed: (fault: unknown, retry: () => void) => void;
  /** It succeeded: what failed before is over. */
  readonly over: () => void;
}

/** Writes into the workbook, one thing at a time, and says where the last one went. */
export function useWriting({ host, assessment, language, recheck, failed, over }: Surrounding): Writing {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Message | null>(null);
  const write = useCallback(
    async function write(work: (assessment: Assessment) => Promise<Message>): Promise<boolean> {
      if (!assessment) return false;
      setBusy(true);
      try {
        setDone(await work(assessment));
        over();
        return true;
      } catch (fault) {
        failed(fault, () => void write(work));
        return false;
      } finally {
        // Also what failed may have changed something.
        recheck();
        setBusy(false);
      }
    },
    [assessment, recheck, failed, over],
  );
  const decide = useCallback(
    (task: Task, decision: Decision, reason: string) =>
      write(async (current) => {
        const sheet = await host.record(current, { task, decision, reason }, language);
        return message('task.done', { sheet, decision: message(`task.decision.${decision}`) });
      }),
    [host, language, write],
  );
  const listMaterials = useCallback(() => {
    void write(async (current) => listedMessage(await host.listMaterials(current)));
  }, [host, write]);
  return useMemo(() => ({ decide, listMaterials, busy, done }), [decide, listMaterials, busy, done]);
}

function listedMessage({ sheet, added, completed, apart }: ListedMaterials): Message {
  if (sheet === null) return message('task.materials-none');
  if (apart) return message('task.materials-apart', { sheet, added });
  return message('task.materials-listed', { sheet, added, completed });
}

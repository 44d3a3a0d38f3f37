import { useCallback, useMemo, useState } from 'react';
import type { Decision, Task } from '../../claim';
import { message, type Language, type Message } from '../../messages';
import type { Assessment, ListedMaterials, PaneHost, RepairedFormulas } from '../host';
import { columnLetters } from '../place';
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
  const [repaired, setRepaired] = useState<Message | null>(null);
  const write = useCallback(
    async function write(
      work: (assessment: Assessment) => Promise<Message>,
      tell: (done: Message) => void = setDone,
    ): Promise<boolean> {
      if (!assessment) return false;
      setBusy(true);
      try {
        tell(await work(assessment));
        over();
        return true;
      } catch (fault) {
        failed(fault, () => void write(work, tell));
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
  const repairFormulas = useCallback(() => {
    void write(async () => repairedMessage(await host.repairFormulas()), setRepaired);
  }, [host, write]);
  return useMemo(
    () => ({ decide, listMaterials, repairFormulas, busy, done, repaired }),
    [decide, listMaterials, repairFormulas, busy, done, repaired],
  );
}

function listedMessage({ sheet, added, completed, apart }: ListedMaterials): Message {
  if (sheet === null) return message('task.materials-none');
  if (apart) return message('task.materials-apart', { sheet, added });
  return message('task.materials-listed', { sheet, added, completed });
}

/** The places of so many are named: the list has them all. */
const MOST_PLACES = 5;

function repairedMessage({ repaired, left }: RepairedFormulas): Message {
  if (left.length === 0)
    return repaired === 0
      ? message('formula.repaired-none')
      : message('formula.repaired', { count: repaired });
  const places = left
    .slice(0, MOST_PLACES)
    .map(({ sheet, row, column }) => `${sheet}!${columnLetters(column)}${String(row)}`);
  return message('formula.repaired-some', {
    count: repaired,
    left: left.length,
    places: places.join('、') + (left.length > MOST_PLACES ? '…' : ''),
  });
}

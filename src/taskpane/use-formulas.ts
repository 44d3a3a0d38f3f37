import { useEffect, useState } from 'react';
import type { Assessment, FormulasNow, PaneHost } from './host';

/**
 * Formulas are calculated after the change that the pane has just read: they are looked at a little later, twice, and
 * after longer pauses again as long as some wait for their function.
 */
const PAUSES_MS = [800, 3000, 10_000, 30_000] as const;
const NONE: FormulasNow = { differences: [], names: [], errors: [] };

/**
 * What is wrong with the formulas as an assessment sees them. A formula that is given less is told at once; another
 * amount, and an error that may pass, only when it stays. A workbook that does not answer has none.
 */
export function useFormulas(host: PaneHost, assessment: Assessment | null | undefined): FormulasNow {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (!assessment) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async (times: number): Promise<void> => {
      await new Promise((resolve) => (timer = setTimeout(resolve, PAUSES_MS[times])));
      const now = await host.formulas(assessment).catch(() => NONE);
      if (isOver) return;
      const isFirst = times === 0;
      const sure = sureOf(now);
      const isSure = sure.differences.length === now.differences.length;
      const isWaiting = sure.errors.length < now.errors.length;
      setFound(isFirst ? sure : now);
      if ((isFirst && !isSure) || (isWaiting && times + 1 < PAUSES_MS.length)) await look(times + 1);
    };
    void look(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [host, assessment]);
  return assessment ? found : NONE;
}

/** Without what may be over when all is calculated. */
function sureOf({ differences, names, errors }: FormulasNow): FormulasNow {
  return {
    differences: differences.filter(({ isLess }) => isLess),
    names,
    errors: errors.filter(({ isPending }) => !isPending),
  };
}

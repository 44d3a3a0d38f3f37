import { useEffect, useState } from 'react';
import type { Assessment, FormulasNow, PaneHost } from './host';

/** Formulas are calculated after the change that the pane has just read: they are looked at a little later, twice. */
const PAUSES_MS = [800, 3000] as const;
const NONE: FormulasNow = { differences: [], names: [] };

/**
 * The formulas that differ from an assessment, and the names in their way. A formula that is given less is told at once; another amount only when it
 * stays, because it may just not be calculated yet. A workbook that does not answer has none.
 */
export function useFormulas(host: PaneHost, assessment: Assessment | null | undefined): FormulasNow {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (!assessment) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async ([pause, ...others]: readonly number[]): Promise<void> => {
      await new Promise((resolve) => (timer = setTimeout(resolve, pause)));
      const { differences, names } = await host.formulas(assessment).catch(() => NONE);
      if (isOver) return;
      const sure = differences.filter(({ isLess }) => isLess);
      const isSettled = sure.length === differences.length || others.length === 0;
      setFound({ differences: isSettled ? differences : sure, names });
      if (!isSettled) await look(others);
    };
    void look(PAUSES_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [host, assessment]);
  return assessment ? found : NONE;
}

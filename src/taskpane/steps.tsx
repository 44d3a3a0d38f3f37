import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Trace } from '../policy';
import { clauseText } from './clause';
import { money, useWords } from './language';

const useStyles = makeStyles({
  steps: { margin: '0 0 4px', paddingInline: '28px 10px', fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  clause: { color: tokens.colorNeutralForeground3 },
});

/** The steps of a calculation in order, each with its result and the clause it rests on. */
export function Steps({ trace }: { trace: Trace }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <ol className={styles.steps}>
      {trace.map((step, index) => (
        <li key={index}>
          <span className={styles.line}>
            <span>{say(step.step)}</span>
            {step.amount !== null && <span className={styles.number}>{money(step.amount)}</span>}
          </span>
          {step.clause !== null && <span className={styles.clause}>{clauseText(step.clause)}</span>}
        </li>
      ))}
    </ol>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormulaDifference } from '../functions';
import { message } from '../messages';
import { Disclosure } from './disclosure';
import { Way } from './go-to';
import { useWords } from './language';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  name: { marginInlineStart: '6px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  reason: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The cells whose formulas are given less than the pane has read, or show something else; nothing when all agree. */
export function Formulas({ differences }: { differences: readonly FormulaDifference[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  if (differences.length === 0) return null;
  return (
    <section className={styles.section}>
      <Disclosure
        heading
        initiallyOpen
        label={say(message('formula.heading', { count: differences.length }))}
      >
        <ul className={styles.list}>
          {differences.map(({ sheet, row, column, name, reasons }) => (
            <li key={`${sheet} ${String(row)} ${String(column)}`}>
              <Way sheet={sheet} row={row} column={column}>
                <span className={styles.name}>{name}</span>
                {reasons.map((reason, index) => (
                  <span key={index} className={styles.reason}>
                    {say(reason)}
                  </span>
                ))}
              </Way>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NameInWay } from '../functions';
import { message } from '../messages';
import { Disclosure } from './disclosure';
import { useWords } from './language';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  list: { margin: 0, paddingInlineStart: '20px' },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** The names of the workbook that keep functions from being called; nothing where there are none. */
export function NamesInWay({ names }: { names: readonly NameInWay[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  if (names.length === 0) return null;
  return (
    <section className={styles.section}>
      <Disclosure
        heading
        initiallyOpen
        label={say(message('formula.names-heading', { count: names.length }))}
      >
        <ul className={styles.list}>
          {names.map(({ name, formula, said }) => (
            <li key={`${name} ${formula}`} className={styles.said}>
              {say(said)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Claim } from '../claim';
import { message } from '../messages';
import { Way } from './go-to';
import { useWords } from './language';

const useStyles = makeStyles({
  box: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  // What leads to a cell stands flush with the lines beside it.
  list: { margin: 0, paddingInlineStart: '18px', '& button': { padding: 0 } },
});

/** What was not given and money rests on, open to the eye: the sheet or the column to add, and where. */
export function NotChecked({ claim: { unchecked, assumptions } }: { claim: Claim }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  if (unchecked.length + assumptions.length === 0) return null;
  return (
    <div className={styles.box}>
      {unchecked.length > 0 && (
        <p className={styles.title}>{say(message('pane.unchecked', { count: unchecked.length }))}</p>
      )}
      <ul className={styles.list}>
        {unchecked.map(({ message: said, sheet, rows }, index) => {
          const [row] = rows;
          return (
            <li key={index}>
              {row === undefined ? (
                say(said)
              ) : (
                <Way sheet={sheet} row={row} column={null}>
                  {say(said)}
                </Way>
              )}
            </li>
          );
        })}
      </ul>
      {assumptions.length > 0 && <p className={styles.title}>{say(message('pane.assumed'))}</p>}
      <ul className={styles.list}>
        {assumptions.map((said, index) => (
          <li key={`assumed ${String(index)}`}>{say(said)}</li>
        ))}
      </ul>
    </div>
  );
}

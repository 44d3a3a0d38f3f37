import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import { message } from '../messages';
import { Disclosure } from './disclosure';
import { Way } from './go-to';
import type { ToldError } from './host';
import { useWords } from './language';
import { LongList } from './long-list';
import { WritingContext } from './tasks/writing';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  repair: { alignSelf: 'flex-start' },
  name: { marginInlineStart: '6px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  error: {
    marginInlineStart: '6px',
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  done: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ':empty': { display: 'none' },
  },
});

/** The cells whose formulas of ours show an error, each with why; nothing when there are none. */
export function FormulaErrors({ errors }: { errors: readonly ToldError[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { busy, repaired, repairFormulas } = useContext(WritingContext);
  if (errors.length === 0 && !repaired) return null;
  const label = say(message('formula.error.heading', { count: errors.length }));
  return (
    <section className={styles.section}>
      {errors.length > 0 && (
        <Disclosure heading initiallyOpen label={label}>
          <LongList
            label={label}
            items={errors}
            keyOf={({ sheet, row, column }) => `${sheet} ${String(row)} ${String(column)}`}
          >
            {({ sheet, row, column, name, error, reason }) => (
              <Way sheet={sheet} row={row} column={column}>
                <span className={styles.name}>{name}</span>
                <span className={styles.error}>{error ?? say(message('formula.error.not-known'))}</span>
                <span className={styles.reason}>{say(reason)}</span>
              </Way>
            )}
          </LongList>
        </Disclosure>
      )}
      {errors.some(({ isStuck }) => isStuck) && (
        <Button className={styles.repair} size="small" disabled={busy} onClick={repairFormulas}>
          {say(message('formula.repair'))}
        </Button>
      )}
      <p role="status" className={styles.done}>
        {repaired && say(repaired)}
      </p>
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lowCaseTexts, type LowCase } from '../claim';
import { message } from '../messages';
import { Disclosure } from './disclosure';
import { money, useWords } from './language';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    marginInlineEnd: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  low: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  why: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What to apply for in all, and what is left of it when every open question is read at its lowest. */
export function Total({ lowCase }: { lowCase: LowCase }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { total, low } = lowCase;
  const texts = lowCaseTexts(lowCase);
  return (
    <section className={styles.section}>
      <p className={styles.amount}>
        <span className={styles.label}>{say(message('plan.suggested'))}</span>
        {money(total)}
      </p>
      {low !== null && (
        <p className={styles.low}>
          <span className={styles.label}>{say(message('plan.low'))}</span>
          {money(low)}
        </p>
      )}
      {texts.length > 0 && (
        <Disclosure label={say(message('plan.low-why'))}>
          <ul className={styles.why}>
            {texts.map((text, index) => (
              <li key={index}>{say(text)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

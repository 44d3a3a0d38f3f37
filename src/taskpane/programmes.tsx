import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Claim } from '../claim';
import { message } from '../messages';
import { ClaimRows } from './claim-rows';
import { useWords } from './language';
import { Result } from './result';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  round: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** One card a programme. */
export function Programmes({ claims }: { claims: readonly Claim[] }): ReactNode {
  const styles = useStyles();
  const { say, local } = useWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(message('pane.programmes'))}</h2>
      {claims.map((claim) => (
        <article key={claim.programme} className={styles.card} aria-labelledby={`title-${claim.programme}`}>
          <h3 id={`title-${claim.programme}`} className={styles.title}>
            {local(claim.title)} <span className={styles.round}>{claim.round}</span>
          </h3>
          <Result claim={claim} />
          <ClaimRows claim={claim} />
        </article>
      ))}
    </section>
  );
}

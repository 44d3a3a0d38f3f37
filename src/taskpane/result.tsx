import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Claim } from '../claim';
import { message, type Message } from '../messages';
import { money, useWords } from './language';
import { NotChecked } from './not-checked';
import { Split } from './split';

const useStyles = makeStyles({
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    marginInlineEnd: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  state: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  why: {
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the programme says: an amount, or in words why there is none. An unknown amount shows no number at all. */
export function Result({ claim }: { claim: Claim }): ReactNode {
  const { outcome } = claim;
  switch (outcome.kind) {
    case 'amount':
      return (
        <>
          <Ceiling amount={money(outcome.amount)} />
          <Split claim={claim} />
          <NotChecked claim={claim} />
        </>
      );
    case 'ineligible':
      return <Words state={message('pane.ineligible')} reasons={outcome.reasons} />;
    case 'incomplete':
      return <Words state={message('pane.incomplete')} reasons={outcome.missing} />;
    case 'outside-window':
      return <Words state={message('pane.outsideWindow')} reasons={outcome.reasons} />;
  }
}

function Ceiling({ amount }: { amount: string }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <p className={styles.amount}>
      <span className={styles.label}>{say(message('pane.ceiling'))}</span>
      {amount}
    </p>
  );
}

function Words({ state, reasons }: { state: Message; reasons: readonly Message[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <>
      <p className={styles.state}>{say(state)}</p>
      <ul className={styles.why}>
        {reasons.map((reason, index) => (
          <li key={index}>{say(reason)}</li>
        ))}
      </ul>
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState, type ReactNode } from 'react';
import type { Decision, Task } from '../../claim';
import { message } from '../../messages';
import { Way } from '../go-to';
import { money, useWords } from '../language';
import { AcceptForm } from './accept-form';
import { WritingContext } from './writing';

const useStyles = makeStyles({
  message: { display: 'block' },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  below: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '0 10px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: {
    margin: 0,
    paddingInlineStart: '8px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground3,
  },
  accepted: {
    margin: 0,
    paddingInlineStart: '8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginInlineStart: '-8px' },
  button: { minWidth: 'auto', color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly task: Task;
  /** The titles of its programmes. */
  readonly programmes: string;
  /** Called when a decision has been written, which may take the card off the list. */
  readonly decided: (task: Task) => void;
}

/** One thing to do: what is wrong and where, what was decided about it, and the ways to decide. */
export function TaskCard({ task, programmes, decided }: Props): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { decide } = useContext(WritingContext);
  const [asking, setAsking] = useState(false);
  const { note, reason } = task.standing;
  const take = async (decision: Decision, why: string): Promise<void> => {
    if (!(await decide(task, decision, why))) return;
    setAsking(false);
    decided(task);
  };
  return (
    <>
      <Way sheet={task.sheet} row={task.row} column={task.column}>
        <Messages task={task} />
        <span className={styles.quiet}>
          <span>{programmes}</span>
          {task.amount !== null && task.amount !== 0 && (
            <span>{say(message('pane.touches', { amount: money(task.amount) }))}</span>
          )}
        </span>
      </Way>
      <div className={styles.below}>
        {note && <p className={styles.note}>{say(note)}</p>}
        {task.standing.state === 'accepted' && (
          <p className={styles.accepted}>{say(message('task.accepted-because', { reason: reason ?? '' }))}</p>
        )}
        {asking ? (
          <Asking
            before={reason ?? ''}
            accept={(why) => void take('accepted', why)}
            cancel={() => {
              setAsking(false);
            }}
          />
        ) : (
          <Ways
            task={task}
            ask={() => {
              setAsking(true);
            }}
            take={(decision) => void take(decision, reason ?? '')}
          />
        )}
      </div>
    </>
  );
}

/** Usually one sentence; where programmes state different facts, each with its own. */
function Messages({ task: { messages } }: { task: Task }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return messages.map(({ message: said, programmes }, index) => (
    <span key={index} className={styles.message}>
      {messages.length === 1
        ? say(said)
        : say(message('task.of-programmes', { programmes: programmes.join('、'), message: said }))}
    </span>
  ));
}

function Asking(props: { before: string; accept: (reason: string) => void; cancel: () => void }): ReactNode {
  const { busy } = useContext(WritingContext);
  return <AcceptForm {...props} busy={busy} />;
}

interface WaysProps {
  readonly task: Task;
  readonly ask: () => void;
  readonly take: (decision: Decision) => void;
}

/** What may be decided of a task as it stands. */
function Ways({ task, ask, take }: WaysProps): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { busy } = useContext(WritingContext);
  const button = (label: string, act: () => void): ReactNode => (
    <Button appearance="subtle" size="small" className={styles.button} disabled={busy} onClick={act}>
      {label}
    </Button>
  );
  const { state, decision } = task.standing;
  const isDecided = decision !== null && decision !== 'open';
  return (
    <div className={styles.buttons}>
      {state === 'open' && button(say(message('task.accept')), ask)}
      {state === 'open' &&
        decision !== 'fixed' &&
        button(say(message('task.mark-fixed')), () => {
          take('fixed');
        })}
      {isDecided &&
        button(say(message('task.reopen')), () => {
          take('open');
        })}
    </div>
  );
}

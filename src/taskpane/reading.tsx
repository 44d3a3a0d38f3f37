import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Progress } from '../excel';
import { message, type Message } from '../messages';
import { useWords } from './language';
import type { LongReading } from './use-reading';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    margin: '4px 0',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { flexGrow: 1 },
  bar: { width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
});

/** How far a long reading has come, and a button to end it. */
export function ReadingLine({ reading: { progress, cancel } }: { reading: LongReading }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const label = useId();
  return (
    <div className={styles.line}>
      <span id={label} className={styles.text}>
        {say(wordsOf(progress))}
      </span>
      <Button size="small" onClick={cancel}>
        {say(message('pane.reading.cancel'))}
      </Button>
      <progress className={styles.bar} aria-labelledby={label} value={progress?.rows} max={progress?.of} />
    </div>
  );
}

/** The pane does not answer while it checks: what it says then must stand there before. */
function wordsOf(progress: Progress | undefined): Message {
  if (!progress) return message('pane.loading');
  const { rows, of } = progress;
  return rows < of ? message('pane.reading', { rows, of }) : message('pane.reading.done', { of });
}

interface CancelledProps {
  /** Whether there was a reading before, whose results are on show below. */
  readonly isOlderShown: boolean;
  readonly recheck: () => void;
}

/** The reading was called off: what is on show, and how to read after all. */
export function Cancelled({ isOlderShown, recheck }: CancelledProps): ReactNode {
  const { say } = useWords();
  return (
    <MessageBar role="alert" intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(message('pane.cancelled.title'))}</MessageBarTitle>{' '}
        {say(message(isOlderShown ? 'pane.cancelled.older' : 'pane.cancelled.nothing'))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={recheck}>
          {say(message('pane.recheck'))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

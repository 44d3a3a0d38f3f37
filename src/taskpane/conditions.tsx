import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { message, type Message } from '../messages';
import { CloseIcon } from './icons';
import { useWords } from './language';

const useStyles = makeStyles({
  middle: { padding: '64px 0' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '48px 8px 24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: { width: '64px', height: '64px', alignSelf: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, textAlign: 'center' },
  text: { margin: 0 },
  headers: {
    margin: 0,
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The first reading of the workbook is under way. */
export function Loading(): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.middle}>
      <Spinner labelPosition="below" label={say(message('pane.loading'))} />
    </div>
  );
}

/** The workbook holds no contracts: what to do next. */
export function Empty(): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.empty}>
      <img className={styles.mark} src="assets/icons/suanbu-128.png" alt="" />
      <h2 className={styles.title}>{say(message('pane.empty.title'))}</h2>
      <p className={styles.text}>{say(message('pane.empty.what'))}</p>
      <p className={styles.headers}>{say(message('pane.empty.headers'))}</p>
      <p className={styles.text}>{say(message('pane.empty.next'))}</p>
    </div>
  );
}

interface FaultProps {
  readonly title: Message;
  readonly detail?: Message;
  /** True when older results are still on show below. */
  readonly stale?: boolean;
  readonly retry?: () => void;
  readonly close?: () => void;
}

/** Something went wrong, what to do, and a button to do it. */
export function Fault({ title, detail, stale = false, retry, close }: FaultProps): ReactNode {
  const { say } = useWords();
  return (
    <MessageBar role="alert" intent={stale ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        {detail === undefined ? say(title) : <MessageBarTitle>{say(title)}</MessageBarTitle>}
        {detail !== undefined && ` ${say(detail)}`}
        {stale && ` ${say(message('pane.error.stale'))}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          close && (
            <Button
              appearance="transparent"
              icon={<CloseIcon />}
              aria-label={say(message('pane.fault.close'))}
              onClick={close}
            />
          )
        }
      >
        {retry && (
          <Button size="small" onClick={retry}>
            {say(message('pane.error.retry'))}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

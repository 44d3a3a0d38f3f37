import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { message } from '../../messages';
import { useWords } from '../language';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  buttons: { display: 'flex', gap: '6px' },
});

interface Props {
  /** What was given before, when it no longer holds. */
  readonly before: string;
  readonly busy: boolean;
  readonly accept: (reason: string) => void;
  readonly cancel: () => void;
}

/** Asks why a finding is accepted. Without a reason there is nothing to accept. */
export function AcceptForm({ before, busy, accept, cancel }: Props): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const [reason, setReason] = useState(before);
  const isGiven = reason.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) accept(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Field label={say(message('task.reason'))} size="small">
        <Textarea
          autoFocus
          rows={2}
          size="small"
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={!isGiven || busy}>
          {say(message('task.confirm'))}
        </Button>
        <Button type="button" size="small" onClick={cancel}>
          {say(message('task.cancel'))}
        </Button>
      </div>
    </form>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ResolvedTask } from '../../claim';
import { message } from '../../messages';
import { Disclosure } from '../disclosure';
import { Way } from '../go-to';
import { useWords } from '../language';
import { LongList } from '../long-list';

const useStyles = makeStyles({
  message: { display: 'block' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Records whose findings are gone. Each leads to its line of 处理记录. */
export function Resolved({ resolved }: { resolved: readonly ResolvedTask[] }): ReactNode {
  const { say } = useWords();
  if (resolved.length === 0) return null;
  const label = say(message('task.resolved', { count: resolved.length }));
  return (
    <div>
      <Disclosure label={label} heading>
        <LongList label={label} items={resolved}>
          {(entry) => <Entry entry={entry} />}
        </LongList>
      </Disclosure>
    </div>
  );
}

function Entry({ entry: { key, decision, record } }: { entry: ResolvedTask }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const state =
    decision === null
      ? message('task.resolved-unread')
      : message('task.resolved-as', { decision: message(`task.decision.${decision}`) });
  return (
    <Way sheet={record.source.sheet} row={record.row} column={null}>
      <span className={styles.message}>{record.message ?? key}</span>
      <span className={styles.quiet}>
        {say(state)}
        {record.reason !== null && ` ${record.reason}`}
      </span>
    </Way>
  );
}

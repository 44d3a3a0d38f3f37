import { Badge, Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useContext, useMemo, useState, type ReactNode } from 'react';
import type { Severity } from '../../checks';
import type { Claim, Task, TaskList } from '../../claim';
import { message } from '../../messages';
import type { ProgrammeId } from '../../policy';
import { Disclosure } from '../disclosure';
import { BlockIcon, InfoIcon, WarnIcon } from '../icons';
import { useWords } from '../language';
import { LongList } from '../long-list';
import { SEVERITIES } from '../severity';
import { WritingContext } from './writing';
import { Resolved } from './resolved';
import { TaskCard } from './task-card';
import { usePlace } from './use-place';

const ICONS = { block: <BlockIcon />, warn: <WarnIcon />, info: <InfoIcon /> } as const;
const COLOURS = { block: 'danger', warn: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    ':focus': { outline: 'none' },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '6px' },
  name: { flexGrow: 1 },
  none: { margin: 0 },
  done: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ':empty': { display: 'none' },
  },
});

interface Props {
  readonly claims: readonly Claim[];
  readonly list: TaskList;
}

/** What there is to do, gravest first: for all programmes or one, open or all. */
export function Tasks({ claims, list }: Props): ReactNode {
  const styles = useStyles();
  const { say, local } = useWords();
  const [programme, setProgramme] = useState('');
  const [all, setAll] = useState(false);
  const { busy, done, listMaterials } = useContext(WritingContext);
  const shown = useMemo(
    () =>
      list.tasks.filter(
        ({ programmes, standing }) =>
          (programme === '' || programmes.some((id) => id === programme)) &&
          (all || standing.state === 'open'),
      ),
    [list, programme, all],
  );
  const { place, decided } = usePlace(shown, done);
  const titles = new Map(claims.map((claim) => [claim.programme, local(claim.title)]));
  return (
    <section ref={place} tabIndex={-1} className={styles.section}>
      <div className={styles.top}>
        <h2 className={styles.heading}>{say(message('pane.findings'))}</h2>
        <Button size="small" disabled={busy} onClick={listMaterials}>
          {say(message('task.materials'))}
        </Button>
      </div>
      <div className={styles.filters}>
        <Select
          size="small"
          aria-label={say(message('pane.filter'))}
          value={programme}
          onChange={(_, { value }) => {
            setProgramme(value);
          }}
        >
          <option value="">{say(message('pane.filter.all'))}</option>
          {claims.map((claim) => (
            <option key={claim.programme} value={claim.programme}>
              {local(claim.title)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={say(message('task.filter.state'))}
          value={all ? 'all' : 'open'}
          onChange={(_, { value }) => {
            setAll(value === 'all');
          }}
        >
          <option value="open">{say(message('task.filter.open'))}</option>
          <option value="all">{say(message('task.filter.all'))}</option>
        </Select>
      </div>
      <p role="status" className={styles.done}>
        {done && say(done)}
      </p>
      {shown.length === 0 && (
        <p className={styles.none}>
          {say(message(list.tasks.length === 0 ? 'pane.noFindings' : 'task.none-open'))}
        </p>
      )}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          tasks={shown.filter((task) => task.severity === severity)}
          titles={titles}
          decided={decided}
        />
      ))}
      {all && <Resolved resolved={list.resolved} />}
    </section>
  );
}

interface GroupProps {
  readonly severity: Severity;
  readonly tasks: readonly Task[];
  readonly titles: ReadonlyMap<ProgrammeId, string>;
  readonly decided: (task: Task) => void;
}

function Group({ severity, tasks, titles, decided }: GroupProps): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  if (tasks.length === 0) return null;
  const name = say(message(`pane.severity.${severity}`));
  const label = (
    <>
      <span className={styles.name}>{name}</span>
      <Badge appearance="tint" color={COLOURS[severity]} icon={ICONS[severity]}>
        {tasks.length}
      </Badge>
    </>
  );
  return (
    <div>
      <Disclosure label={label} heading initiallyOpen={severity !== 'info'}>
        <LongList label={name} items={tasks} keyOf={({ key }) => key}>
          {(task) => (
            <TaskCard
              task={task}
              programmes={task.programmes.map((id) => titles.get(id) ?? id).join('、')}
              decided={decided}
            />
          )}
        </LongList>
      </Disclosure>
    </div>
  );
}

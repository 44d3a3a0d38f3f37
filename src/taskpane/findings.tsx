import { Badge, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Finding, Severity } from '../checks';
import type { Claim } from '../claim';
import { message } from '../messages';
import type { ProgrammeId } from '../policy';
import { Disclosure } from './disclosure';
import { Way } from './go-to';
import { BlockIcon, InfoIcon, WarnIcon } from './icons';
import { money, useWords } from './language';
import { LongList } from './long-list';
import { SEVERITIES } from './severity';

const ICONS = { block: <BlockIcon />, warn: <WarnIcon />, info: <InfoIcon /> } as const;
const COLOURS = { block: 'danger', warn: 'warning', info: 'informative' } as const;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  name: { flexGrow: 1 },
  message: { display: 'block' },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** All findings, gravest first, of all programmes or of one. */
export function Findings({ claims }: { claims: readonly Claim[] }): ReactNode {
  const styles = useStyles();
  const { say, local } = useWords();
  const [programme, setProgramme] = useState('');
  const findings = useMemo(
    () =>
      claims
        .filter((claim) => programme === '' || claim.programme === programme)
        .flatMap((claim) => claim.findings),
    [claims, programme],
  );
  const titles = new Map(claims.map((claim) => [claim.programme, local(claim.title)]));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(message('pane.findings'))}</h2>
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
      {findings.length === 0 && <p>{say(message('pane.noFindings'))}</p>}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          titles={titles}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly titles: ReadonlyMap<ProgrammeId, string>;
}

function Group({ severity, findings, titles }: GroupProps): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  if (findings.length === 0) return null;
  const name = say(message(`pane.severity.${severity}`));
  const label = (
    <>
      <span className={styles.name}>{name}</span>
      <Badge appearance="tint" color={COLOURS[severity]} icon={ICONS[severity]}>
        {findings.length}
      </Badge>
    </>
  );
  return (
    <div>
      <Disclosure label={label} heading initiallyOpen={severity !== 'info'}>
        <LongList label={name} items={findings}>
          {(finding) => <Entry finding={finding} title={titles.get(finding.programme)} />}
        </LongList>
      </Disclosure>
    </div>
  );
}

/** The message cites its clause itself. */
function Entry({ finding, title }: { finding: Finding; title: string | undefined }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Way sheet={finding.sheet} row={finding.row} column={finding.column}>
      <span className={styles.message}>{say(finding.message)}</span>
      <span className={styles.quiet}>
        <span>{title}</span>
        {finding.amount !== null && finding.amount !== 0 && (
          <span>{say(message('pane.touches', { amount: money(finding.amount) }))}</span>
        )}
      </span>
    </Way>
  );
}

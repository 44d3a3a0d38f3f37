import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { message } from '../messages';
import { Empty, Fault, Loading } from './conditions';
import { faultMessage } from './faults';
import { Findings } from './findings';
import { GoToContext, type GoTo } from './go-to';
import { Header } from './header';
import type { PaneHost, Surroundings } from './host';
import { Speaking, useLanguage, useWords } from './language';
import { Programmes } from './programmes';
import { severityCounts } from './severity';
import { useTheme } from './theme';
import { useClaims, type Knowledge } from './use-claims';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: '0 12px 12px',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  footer: {
    marginTop: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The whole pane over its host. */
export function Pane(props: { host: PaneHost; surroundings: Surroundings }): ReactNode {
  const theme = useTheme(props.surroundings.background);
  const [language, otherLanguage] = useLanguage(props.surroundings.language);
  return (
    <FluentProvider theme={theme}>
      <Speaking language={language}>
        <Content host={props.host} otherLanguage={otherLanguage} />
      </Speaking>
    </FluentProvider>
  );
}

function Content({ host, otherLanguage }: { host: PaneHost; otherLanguage: () => void }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { knowledge, recheck } = useClaims(host);
  const [lost, setLost] = useState<unknown>(undefined);
  const goTo = useCallback<GoTo>(
    (sheet, row, column) => {
      host.goTo(sheet, row, column).then(() => {
        setLost(undefined);
      }, setLost);
    },
    [host],
  );
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Header checking={knowledge.checking} recheck={recheck} otherLanguage={otherLanguage} />
        {lost !== undefined && (
          <Fault
            title={faultMessage(lost)}
            close={() => {
              setLost(undefined);
            }}
          />
        )}
      </div>
      <main className={styles.main}>
        <GoToContext value={goTo}>
          <Known knowledge={knowledge} recheck={recheck} />
        </GoToContext>
      </main>
      <div role="status" className={styles.unseen}>
        <Spoken knowledge={knowledge} />
      </div>
      <footer className={styles.footer}>{say(message('pane.footer'))}</footer>
    </div>
  );
}

/** What is known of the workbook: nothing yet, a fault, no tables, or the claims. */
function Known({ knowledge, recheck }: { knowledge: Knowledge; recheck: () => void }): ReactNode {
  const { claims, fault, checking } = knowledge;
  const failed = fault !== undefined && (
    <Fault
      title={message('pane.error.title')}
      detail={faultMessage(fault)}
      stale={claims !== undefined}
      retry={recheck}
    />
  );
  if (claims === undefined) return checking ? <Loading /> : failed;
  return (
    <>
      {failed}
      {claims === null ? (
        <Empty />
      ) : (
        <>
          <Programmes claims={claims} />
          <Findings claims={claims} />
        </>
      )}
    </>
  );
}

/** Tells a screen reader the result of each finished check. */
function Spoken({ knowledge: { claims, checks } }: { knowledge: Knowledge }): ReactNode {
  const { say } = useWords();
  const counts = useMemo(() => severityCounts((claims ?? []).flatMap((claim) => claim.findings)), [claims]);
  if (claims === undefined || claims === null) return null;
  return <span key={checks}>{say(message('pane.updated', counts))}</span>;
}

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { LowCase } from '../claim';
import { message, type Language } from '../messages';
import { Boundary } from './boundary';
import { Empty, Fault, Loading } from './conditions';
import { faultMessage, faultTitle, isCancelled } from './faults';
import { GoToContext, type GoTo } from './go-to';
import { FormulaErrors } from './formula-errors';
import { Formulas } from './formulas';
import { Header } from './header';
import type { FormulasNow, PaneHost, Surroundings } from './host';
import { Speaking, useLanguage, useWords } from './language';
import { NamesInWay } from './names-in-way';
import { Programmes } from './programmes';
import { Cancelled, ReadingLine } from './reading';
import { Registers } from './registers';
import { SheetsView } from './sheets-view';
import { Total } from './total';
import { severityCounts } from './severity';
import { Tasks } from './tasks/task-list';
import { useWriting } from './tasks/use-writing';
import { WritingContext } from './tasks/writing';
import { useTheme } from './theme';
import { useAlert } from './use-alert';
import { useFormulas } from './use-formulas';
import { useLowCase } from './use-low-case';
import { useAssessment, type Knowledge } from './use-assessment';

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
  quiet: { margin: '4px 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
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
        <Boundary>
          <Content host={props.host} language={language} otherLanguage={otherLanguage} />
        </Boundary>
      </Speaking>
    </FluentProvider>
  );
}

interface ContentProps {
  readonly host: PaneHost;
  readonly language: Language;
  readonly otherLanguage: () => void;
}

function Content({ host, language, otherLanguage }: ContentProps): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { knowledge, long, recheck, choose } = useAssessment(host);
  const { alert, failed, over } = useAlert(knowledge);
  const goTo = useCallback<GoTo>(
    (sheet, row, column) => {
      const go = (): void => {
        host.goTo(sheet, row, column).then(over, (fault: unknown) => {
          failed(fault, go);
        });
      };
      go();
    },
    [host, failed, over],
  );
  const { assessment } = knowledge;
  const formulas = useFormulas(host, assessment);
  const lowCase = useLowCase(host, assessment);
  const writing = useWriting({ host, assessment, language, recheck, failed, over });
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <Header checking={knowledge.checking} recheck={recheck} otherLanguage={otherLanguage} />
        {long && <ReadingLine reading={long} />}
        {alert && <Fault title={faultMessage(alert.fault)} retry={alert.retry} close={over} />}
        {!knowledge.follows && <p className={styles.quiet}>{say(message('pane.unfollowed'))}</p>}
      </div>
      <main className={styles.main}>
        <GoToContext value={goTo}>
          <WritingContext value={writing}>
            <Known
              knowledge={knowledge}
              lowCase={lowCase}
              formulas={formulas}
              recheck={recheck}
              choose={choose}
            />
          </WritingContext>
        </GoToContext>
      </main>
      <div role="status" className={styles.unseen}>
        <Spoken knowledge={knowledge} />
      </div>
      <footer className={styles.footer}>{say(message('pane.footer'))}</footer>
    </div>
  );
}

interface KnownProps {
  readonly knowledge: Knowledge;
  readonly lowCase: LowCase | null;
  readonly formulas: FormulasNow;
  readonly recheck: () => void;
  readonly choose: (register: string | null) => void;
}

/** What is known of the workbook: nothing yet, a fault, no tables, or the claims and what there is to do. */
function Known({ knowledge, lowCase, formulas, recheck, choose }: KnownProps): ReactNode {
  const { assessment, fault, checking } = knowledge;
  const isOlderShown = assessment !== undefined;
  const failed = isCancelled(fault) ? (
    <Cancelled isOlderShown={isOlderShown} recheck={recheck} />
  ) : (
    fault !== undefined && (
      <Fault title={faultTitle(fault)} detail={faultMessage(fault)} stale={isOlderShown} retry={recheck} />
    )
  );
  if (assessment === undefined) return checking ? <Loading /> : failed;
  return (
    <>
      {failed}
      {assessment === null ? (
        <Empty />
      ) : (
        <>
          <Registers registers={assessment.registers} shown={assessment.register} choose={choose} />
          <Programmes claims={assessment.claims} />
          {lowCase && <Total lowCase={lowCase} />}
          <NamesInWay names={formulas.names} />
          <FormulaErrors errors={formulas.errors} />
          <Formulas differences={formulas.differences} />
          <Tasks claims={assessment.claims} list={assessment.tasks} />
          <SheetsView sheets={assessment.sheets} />
        </>
      )}
    </>
  );
}

/** Tells a screen reader the result of each finished check. */
function Spoken({ knowledge: { assessment, checks } }: { knowledge: Knowledge }): ReactNode {
  const { say } = useWords();
  const counts = useMemo(
    () => severityCounts((assessment?.tasks.tasks ?? []).filter(({ standing }) => standing.state === 'open')),
    [assessment],
  );
  if (!assessment) return null;
  return <span key={checks}>{say(message('pane.updated', counts))}</span>;
}

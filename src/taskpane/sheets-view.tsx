import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TABLES, type NotTaken, type SheetSurvey, type SurveyedTable, type TableSpec } from '../ledger';
import { local, message, type Message } from '../messages';
import { Disclosure } from './disclosure';
import { Way } from './go-to';
import { useWords } from './language';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  missed: { color: tokens.colorStatusWarningForeground1 },
  sheet: {
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
});

/** 工作簿里的表: each sheet with what was taken of it, what was not used, and what was not understood. */
export function SheetsView({ sheets }: { sheets: readonly SheetSurvey[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const open = sheets.some(({ tables, notTaken }) => notTaken.length > 0 || tables.some(hasLookalike));
  if (sheets.length === 0) return null;
  return (
    <Disclosure label={say(message('survey.title'))} initiallyOpen={open}>
      {sheets.map((survey) => (
        <div key={survey.sheet} className={styles.sheet}>
          <span className={styles.name}>{survey.sheet}</span>
          {survey.tables.map((table) => (
            <Taken key={table.headerRow} sheet={survey.sheet} table={table} />
          ))}
          {survey.notTaken.map((block) => (
            <Way key={block.headerRow} sheet={survey.sheet} row={block.headerRow} column={null}>
              <span className={styles.missed}>{say(whyNotTaken(block))}</span>
            </Way>
          ))}
          {survey.tables.length + survey.notTaken.length === 0 && (
            <span className={`${styles.quiet} ${styles.line}`}>{say(message('survey.nothing'))}</span>
          )}
        </div>
      ))}
    </Disclosure>
  );
}

function hasLookalike({ unread }: SurveyedTable): boolean {
  return unread.some(({ resembles }) => resembles !== undefined);
}

function Taken({ sheet, table }: { sheet: string; table: SurveyedTable }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { kind, rows, read, unread, leftOut, headerRow } = table;
  const alike = unread.flatMap(({ header, resembles }) => (resembles ? [{ header, known: resembles }] : []));
  const rest = unread.filter(({ resembles }) => resembles === undefined);
  return (
    <Way sheet={sheet} row={headerRow} column={null}>
      <span className={styles.line}>{say(message('survey.taken', { table: TABLES[kind].title, rows }))}</span>
      <span className={`${styles.quiet} ${styles.line}`}>
        {say(message('survey.used', { headers: named(read) }))}
      </span>
      {alike.map((like) => (
        <span key={like.header} className={`${styles.missed} ${styles.line}`}>
          {say(message('survey.resembles', like))}
        </span>
      ))}
      {rest.length > 0 && (
        <span className={`${styles.quiet} ${styles.line}`}>
          {say(message('survey.not-used', { headers: named(rest) }))}
        </span>
      )}
      {leftOut.length > 0 && (
        <span className={`${styles.quiet} ${styles.line}`}>
          {say(message('survey.left-out', { rows: leftOut.map(({ row }) => String(row)).join('、') }))}
        </span>
      )}
    </Way>
  );
}

function named(headers: readonly { readonly header: string }[]): string {
  return headers.map(({ header }) => header).join('、');
}

function whyNotTaken({ looksLike, lacks }: NotTaken): Message {
  const { title, fields }: TableSpec = TABLES[looksLike];
  if (lacks.length === 0) return message('survey.nearest', { table: title });
  const names = (language: 'zh' | 'en'): string =>
    lacks.map((group) => group.map((field) => fields[field]?.[language] ?? field).join('/')).join('；');
  return message('survey.not-taken', { table: title, headers: local(names('zh'), names('en')) });
}

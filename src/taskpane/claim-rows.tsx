import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Claim, RowIn, RowOut } from '../claim';
import { message } from '../messages';
import { ZERO } from '../money';
import { Disclosure } from './disclosure';
import { Way } from './go-to';
import { money, useWords } from './language';
import { LongList } from './long-list';
import { Steps } from './steps';

const useStyles = makeStyles({
  lists: {
    margin: '0 -6px',
    ':not(:empty)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '4px' },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  risk: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Every contract of the register, counted or left out, then how the amount came about. */
export function ClaimRows({ claim }: { claim: Claim }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { rowsIn, rowsOut, outcome } = claim;
  const nothing = outcome.kind === 'ineligible' || outcome.kind === 'outside-window';
  const heading = nothing ? 'pane.rowsNothing' : 'pane.rowsIn';
  const counted = say(message(heading, { count: rowsIn.length }));
  // Rows of other programmes are left out without being wrong; they must not hide those that are.
  const wrong = rowsOut.filter((row) => row.reason.severity !== 'info');
  const elsewhere = rowsOut.filter((row) => row.reason.severity === 'info');
  return (
    <div className={styles.lists}>
      {rowsIn.length > 0 && (
        <Disclosure label={counted}>
          <LongList label={counted} items={rowsIn}>
            {(row) => <Counted row={row} />}
          </LongList>
        </Disclosure>
      )}
      <RowsOut label={say(message('pane.rowsOut', { count: wrong.length }))} rows={wrong} />
      <RowsOut label={say(message('pane.rowsElsewhere', { count: elsewhere.length }))} rows={elsewhere} />
      {outcome.trace.length > 0 && (
        <Disclosure label={say(message('pane.trace'))}>
          <Steps trace={outcome.trace} />
        </Disclosure>
      )}
    </div>
  );
}

function Counted({ row }: { row: RowIn }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const open = (row.atRisk ?? 0) + (row.notChecked ?? 0);
  return (
    <Way sheet={row.sheet} row={row.row} column={null}>
      <span className={styles.line}>
        <span>{row.id ?? say(message('pane.noId'))}</span>
        <span className={styles.number}>{money(row.base)}</span>
      </span>
      <span className={styles.quiet}>{row.supplier ?? say(message('pane.noSupplier'))}</span>
      {(row.atRisk ?? 0) > 0 && (
        <span className={styles.risk}>
          {say(message('pane.rowAtRisk', { amount: money(row.atRisk ?? ZERO) }))}
        </span>
      )}
      {(row.notChecked ?? 0) > 0 && (
        <span className={styles.quiet}>
          {say(message('pane.rowNotChecked', { amount: money(row.notChecked ?? ZERO) }))}
        </span>
      )}
      {(open > 0 || row.claimable === 0) &&
        row.why.map((reason, index) => (
          <span key={index} className={styles.quiet}>
            {say(reason)}
          </span>
        ))}
    </Way>
  );
}

function RowsOut({ label, rows }: { label: string; rows: readonly RowOut[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <Disclosure label={label}>
      <LongList label={label} items={rows}>
        {(row) => <LeftOut row={row} />}
      </LongList>
    </Disclosure>
  );
}

function LeftOut({ row }: { row: RowOut }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Way sheet={row.sheet} row={row.row} column={null}>
      <span className={styles.line}>{row.id ?? say(message('pane.noId'))}</span>
      <span className={styles.quiet}>{row.supplier ?? say(message('pane.noSupplier'))}</span>
      <span>{say(row.reason.message)}</span>
    </Way>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { Claim } from '../claim';
import { message } from '../messages';
import { money, useWords } from './language';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '8px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // Green is for what was looked at and is in order, and for nothing else.
  evidenced: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  atRisk: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    backgroundImage: 'repeating-linear-gradient(135deg, transparent 0 4px, rgb(0 0 0 / 25%) 4px 6px)',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 5px)',
    },
  },
  notChecked: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Canvas' },
  },
  legend: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: '6px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  swatch: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall },
  number: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** The three parts of the claimable amount, as a bar and as numbers. */
export function Split({ claim }: { claim: Claim }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { claimable, evidenced, atRisk, notChecked } = claim;
  if (claimable === null || evidenced === null || atRisk === null || notChecked === null) return null;
  const parts = [
    { label: message('pane.evidenced'), amount: evidenced, style: styles.evidenced },
    { label: message('pane.atRisk'), amount: atRisk, style: styles.atRisk },
    { label: message('pane.notChecked'), amount: notChecked, style: styles.notChecked },
  ];
  const numbers = { evidenced: money(evidenced), atRisk: money(atRisk), notChecked: money(notChecked) };
  return (
    <>
      <div className={styles.bar} role="img" aria-label={say(message('pane.split', numbers))}>
        {parts.map(({ label, amount, style }) =>
          amount > 0 ? (
            <div
              key={label.id}
              className={style}
              style={{ width: `${((100 * amount) / claimable).toFixed(2)}%` }}
            />
          ) : null,
        )}
      </div>
      <dl className={styles.legend}>
        {parts.map(({ label, amount, style }) => (
          <Fragment key={label.id}>
            <span className={mergeClasses(styles.swatch, style)} aria-hidden="true" />
            <dt>{say(label)}</dt>
            <dd className={styles.number}>{money(amount)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

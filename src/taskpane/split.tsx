import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  evidenced: {
    backgroundColor: tokens.colorCompoundBrandBackground,
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

/** How much of the claimable amount is evidenced and how much at risk, as a bar and as numbers. */
export function Split({ claim }: { claim: Claim }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const { claimable, evidenced, atRisk } = claim;
  if (claimable === null || evidenced === null || atRisk === null) return null;
  const numbers = { evidenced: money(evidenced), atRisk: money(atRisk) };
  const share = claimable > 0 ? (100 * evidenced) / claimable : 0;
  return (
    <>
      <div className={styles.bar} role="img" aria-label={say(message('pane.split', numbers))}>
        <div className={styles.evidenced} style={{ width: `${share.toFixed(2)}%` }} />
        {atRisk > 0 && <div className={styles.atRisk} style={{ flexGrow: 1 }} />}
      </div>
      <dl className={styles.legend}>
        <span className={mergeClasses(styles.swatch, styles.evidenced)} aria-hidden="true" />
        <dt>{say(message('pane.evidenced'))}</dt>
        <dd className={styles.number}>{numbers.evidenced}</dd>
        <span className={mergeClasses(styles.swatch, styles.atRisk)} aria-hidden="true" />
        <dt>{say(message('pane.atRisk'))}</dt>
        <dd className={styles.number}>{numbers.atRisk}</dd>
      </dl>
    </>
  );
}

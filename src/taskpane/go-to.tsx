import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import { message } from '../messages';
import { useWords } from './language';
import { placeOf } from './place';

export type GoTo = (sheet: string, row: number | null, column: number | null) => void;

/** How to show a cell; provided by the pane. */
export const GoToContext = createContext<GoTo>(() => undefined);

const useStyles = makeStyles({
  item: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
  },
  way: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  place: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly children: ReactNode;
}

/** A list entry that leads to its cell by click, Enter or space; plain text when the sheet is unknown. */
export function Way({ sheet, row, column, children }: Props): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const goTo = useContext(GoToContext);
  const place = placeOf(sheet, row, column);
  if (sheet === null || place === null) return <div className={styles.item}>{children}</div>;
  const words = typeof place === 'string' ? place : say(place);
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.way)}
      title={say(message('pane.goTo', { place: words }))}
      onClick={() => {
        goTo(sheet, row, column);
      }}
    >
      <span className={styles.place}>{words}</span>
      {children}
    </button>
  );
}

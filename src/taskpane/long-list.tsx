import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { message } from '../messages';
import { useWords } from './language';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** What an item is known by while the list changes; its place when not said. */
  readonly keyOf?: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that draws fifty entries at a time: a register may have a hundred thousand. */
export function LongList<Item>({ label, items, keyOf, children }: Props<Item>): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(PAGE);
  const hidden = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf?.(item) ?? index} data-key={keyOf?.(item)}>
            {children(item)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {say(message('pane.more', { count: Math.min(PAGE, hidden) }))}
        </Button>
      )}
    </>
  );
}

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { message } from '../messages';
import { AgainIcon } from './icons';
import { useWords } from './language';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: '0 -12px',
    padding: '6px 8px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { width: '20px', height: '20px' },
  name: {
    flexGrow: 1,
    margin: '0 0 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface Props {
  readonly checking: boolean;
  readonly recheck: () => void;
  readonly otherLanguage: () => void;
}

/** Name, "check again" and the language, always in reach. */
export function Header({ checking, recheck, otherLanguage }: Props): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/icons/suanbu-32.png" alt="" />
      <h1 className={styles.name}>{say(message('pane.name'))}</h1>
      <Button
        appearance="subtle"
        size="small"
        icon={checking ? <Spinner size="extra-tiny" /> : <AgainIcon />}
        onClick={recheck}
      >
        {say(message(checking ? 'pane.updating' : 'pane.recheck'))}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        onClick={otherLanguage}
        title={say(message('pane.languageLabel'))}
      >
        {say(message('pane.language'))}
      </Button>
    </header>
  );
}

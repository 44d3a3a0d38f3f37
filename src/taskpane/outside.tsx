import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { message, say } from '../messages';
import { useTheme } from './theme';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '48px 24px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The page outside Excel: whoever opened it to trust the certificate learns that it worked. */
export function Outside(): ReactNode {
  const styles = useStyles();
  const text = message('pane.outside');
  return (
    <FluentProvider theme={useTheme(undefined)}>
      <main className={styles.page}>
        <img src="assets/icons/suanbu-64.png" width="64" height="64" alt="" />
        <p>{say(text, 'zh')}</p>
        <p lang="en">{say(text, 'en')}</p>
      </main>
    </FluentProvider>
  );
}

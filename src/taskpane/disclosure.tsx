import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { ChevronIcon } from './icons';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  closed: { display: 'none' },
});

interface Props {
  readonly label: ReactNode;
  /** Whether the label is a heading (of the third level) of the document. */
  readonly heading?: boolean;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A label that opens and closes what is under it. What is closed is not drawn, however long it may be. */
export function Disclosure({ label, heading = false, initiallyOpen = false, children }: Props): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const region = useId();
  const button = (
    <button
      type="button"
      className={styles.button}
      aria-expanded={open}
      aria-controls={region}
      onClick={() => {
        setOpen(!open);
      }}
    >
      <ChevronIcon open={open} />
      {label}
    </button>
  );
  return (
    <>
      {heading ? <h3 className={styles.heading}>{button}</h3> : button}
      <div id={region} className={mergeClasses(!open && styles.closed)}>
        {open && children}
      </div>
    </>
  );
}

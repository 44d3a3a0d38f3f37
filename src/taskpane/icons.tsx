import type { ReactNode } from 'react';

function Icon({ path }: { path: string }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function AgainIcon(): ReactNode {
  return <Icon path="M13 8 A5 5 0 1 1 11.2 4.2 M13.2 2 V5 H10.2" />;
}

export function CloseIcon(): ReactNode {
  return <Icon path="M4 4 L12 12 M12 4 L4 12" />;
}

/** Points right when closed and down when open. */
export function ChevronIcon({ open }: { open: boolean }): ReactNode {
  return <Icon path={open ? 'M4 6 L8 10 L12 6' : 'M6 4 L10 8 L6 12'} />;
}

/** A barred circle: it stops the row. */
export function BlockIcon(): ReactNode {
  return <Icon path="M8 2 A6 6 0 1 1 7.99 2 M4 4 L12 12" />;
}

/** A triangle with a mark: it may cost the row. */
export function WarnIcon(): ReactNode {
  return <Icon path="M8 2.5 L14 13.5 H2 Z M8 6.5 V9.5 M8 11.4 V11.5" />;
}

/** A circle with an i. */
export function InfoIcon(): ReactNode {
  return <Icon path="M8 2 A6 6 0 1 1 7.99 2 M8 7.5 V11 M8 5 V5.1" />;
}

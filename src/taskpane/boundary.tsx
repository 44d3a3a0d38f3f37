import { Component, type ReactNode } from 'react';
import { Fault } from './conditions';
import { faultMessage, faultTitle } from './faults';

interface Props {
  readonly children: ReactNode;
}

/** In the place of what could not be drawn: a sentence, and a button that draws it anew. A blank pane says nothing. */
export class Boundary extends Component<Props, { readonly error: unknown; readonly failed: boolean }> {
  override state = { error: undefined as unknown, failed: false };

  static getDerivedStateFromError(error: unknown): Boundary['state'] {
    return { error, failed: true };
  }

  override render(): ReactNode {
    const { error, failed } = this.state;
    if (!failed) return this.props.children;
    const again = (): void => {
      this.setState({ error: undefined, failed: false });
    };
    return <Fault title={faultTitle(error)} detail={faultMessage(error)} retry={again} />;
  }
}

import { Component, type ReactNode } from 'react';
import { toPaneError, type PaneError } from '../../pane-error';
import { ErrorBar } from './ErrorBar';

interface BugState {
  readonly error: PaneError | null;
}

/** A bug while drawing shows as what it is, with its detail, instead of an empty pane; React reports it to the console. */
export class BugBoundary extends Component<{ readonly children: ReactNode }, BugState> {
  override state: BugState = { error: null };

  static getDerivedStateFromError(error: unknown): BugState {
    return { error: toPaneError('check', error) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ErrorBar error={error} onLeave={() => this.setState({ error: null })} />;
  }
}

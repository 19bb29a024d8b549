import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  /** Called once with what was thrown. */
  onError(error: unknown): void;
  /** What to show instead. */
  fallback(again: () => void): ReactNode;
  children: ReactNode;
}

/** Keeps one broken part from taking the rest of the panel with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    const again = (): void => this.setState({ failed: false });
    return this.state.failed ? this.props.fallback(again) : this.props.children;
  }
}

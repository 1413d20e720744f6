import { Component, type ReactNode } from "react";
import { connection } from "../../messages/en/connection.ts";
import { Button } from "../../ui/Button.tsx";
import { PlainPage } from "./PlainPage.tsx";

type Props = { readonly children: ReactNode };

/** Catches what a screen throws. React offers no function for this. */
export class PageFailure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, text } = connection.pageFailed;
    return (
      <PlainPage title={title} lead={<p role="alert">{text}</p>}>
        <Button variant="primary" size="large" onClick={() => location.reload()}>
          {connection.reload}
        </Button>
      </PlainPage>
    );
  }
}

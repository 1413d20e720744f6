import type { Refusal } from "@whitecell/shared/protocol/frames.ts";
import { useLocation } from "wouter";
import { connection } from "../../messages/en/connection.ts";
import { seats } from "../../state/seats.ts";
import { leave, live } from "../../state/session.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { PlainPage } from "./PlainPage.tsx";

/** Why this seat is not served, and the one way on. */
export function RefusedPage({ refusal }: { readonly refusal: Refusal }) {
  const words = connection.refusals[refusal];
  useTitle(words.title);
  return (
    <PlainPage title={words.title} lead={<p role="alert">{words.text}</p>}>
      <WayOn refusal={refusal} />
    </PlainPage>
  );
}

function WayOn({ refusal }: { readonly refusal: Refusal }) {
  const [, go] = useLocation();
  switch (refusal) {
    case "replaced":
      return (
        <Button variant="primary" size="large" onClick={live.useHere}>
          {connection.useItHere}
        </Button>
      );
    case "stale-page":
      return (
        <Button variant="primary" size="large" onClick={() => location.reload()}>
          {connection.reload}
        </Button>
      );
    case "too-fast":
      return (
        <Button size="large" onClick={live.useHere}>
          {connection.tryNow}
        </Button>
      );
    case "unknown-seat":
    case "removed":
    case "closed":
      return (
        <Button
          variant="primary"
          size="large"
          onClick={() => {
            const token = seats.mine()?.token;
            leave();
            if (token) seats.forget(token);
            go("/join");
          }}
        >
          {connection.joinAgain}
        </Button>
      );
  }
}

import { connection } from "../../messages/en/connection.ts";
import { live, useLive } from "../../state/session.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";

/** Says what is wrong with the line, whose fault it seems to be, and that nothing typed is lost. Empty when all is well. */
export function ConnectionBanner() {
  const state = useLive((now) => now.connection);
  const pending = useLive((now) => now.pending.length);
  const held = useLive((now) => now.held);
  return (
    <>
      {held !== null && (
        <Banner tone="danger" full>
          {held}
        </Banner>
      )}
      {state.kind === "live" && state.quiet && (
        <Banner tone="info" full>
          {connection.line.quiet}
        </Banner>
      )}
      {(state.kind === "waiting" || state.kind === "offline") && (
        <Banner
          tone="warn"
          full
          action={
            <Button size="small" onClick={live.wake}>
              {connection.tryNow}
            </Button>
          }
        >
          {connection.line[state.kind]} {pending > 0 && connection.sending(pending)}
        </Banner>
      )}
      <RefusedLater />
    </>
  );
}

function RefusedLater() {
  const refused = useLive((now) => now.refused);
  return refused.map(({ id, sentence }) => (
    <Banner
      key={id}
      tone="warn"
      full
      action={
        <Button size="small" onClick={() => live.dismiss(id)}>
          {connection.dismiss}
        </Button>
      }
    >
      {connection.refusedLater} {sentence}
    </Banner>
  ));
}

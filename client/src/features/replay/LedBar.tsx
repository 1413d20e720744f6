import { led as words } from "../../messages/en/led.ts";
import { useFollowing, useLed } from "../../state/led.ts";
import type { Replay, ReplayStore } from "../../state/replayStore.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";

type Props = { readonly sessionId: string; readonly store: ReplayStore; readonly state: Replay };

/** LED2: tells a viewer that the room is led, and lets them go and come back. */
export function LedBar({ sessionId, store, state }: Props) {
  const { timeline, side } = state;
  const published = timeline.viewAt(side, timeline.steps.length - 1).published !== "nothing";
  const position = useLed(published ? sessionId : null);
  const { away, breakAway, comeBack } = useFollowing(store, position);
  if (!position) return null;
  return (
    <section aria-label={words.bar}>
      <Banner
        tone="info"
        full
        action={
          away ? (
            <Button variant="primary" size="small" onClick={comeBack}>
              {words.back}
            </Button>
          ) : (
            <Button size="small" onClick={breakAway}>
              {words.breakAway}
            </Button>
          )
        }
      >
        {away ? words.away : words.following}
      </Banner>
    </section>
  );
}

import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { useCallback, useEffect, useState } from "react";
import { replay as words } from "../../messages/en/replay.ts";
import { fetchReplay } from "../../state/archive.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { ServedTheatre } from "./ServedTheatre.tsx";
import { sayProblem } from "./sayProblem.ts";

type State =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "open"; readonly record: OpenRecord };

/** GET /api/replays/:id, as far as this browser may see it. */
export function ServedReplay({ sessionId }: { readonly sessionId: string }) {
  const [state, setState] = useState<State>({ kind: "loading" });
  useTitle(words.title, state.kind === "open" ? state.record.title : null);
  const load = useCallback(async () => {
    setState({ kind: "loading" });
    const answer = await fetchReplay(sessionId);
    setState(
      answer.ok
        ? { kind: "open", record: answer.value }
        : { kind: "failed", sentence: sayProblem(answer.error) },
    );
  }, [sessionId]);
  useEffect(() => void load(), [load]);

  switch (state.kind) {
    case "loading":
      return <Loading>{words.loading}</Loading>;
    case "failed":
      return (
        <PlainPage title={words.title} lead={<p role="alert">{state.sentence}</p>}>
          <Button variant="primary" size="large" onClick={() => void load()}>
            {words.open.retry}
          </Button>
        </PlainPage>
      );
    case "open":
      return <ServedTheatre sessionId={sessionId} record={state.record} />;
  }
}

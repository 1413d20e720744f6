import type { PlayListing } from "@whitecell/shared/protocol/http.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { plays as words } from "../../messages/en/plays.ts";
import { ui } from "../../messages/en/ui.ts";
import { library } from "../../state/library.ts";
import { useAnswer } from "../../state/useAnswer.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { sayError } from "../connection/sayError.ts";
import { DeletePlay } from "./DeletePlay.tsx";
import { PlayRow } from "./PlayRow.tsx";

/** Every finished play: look, compare, delete. */
export function Library({ hostKey }: { readonly hostKey: string }) {
  const [, go] = useLocation();
  const [changes, setChanges] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [leaving, setLeaving] = useState<PlayListing | null>(null);
  const asked = useAnswer(`${changes}`, () => library.list(hostKey));
  const changed = (): void => setChanges(changes + 1);
  if (asked.state === "waiting") return <Loading rows={3}>{words.loading}</Loading>;
  if (asked.state === "failed")
    return (
      <ErrorState title={words.failed} action={<Button onClick={asked.again}>{ui.tryAgain}</Button>}>
        {sayError(asked.error)}
      </ErrorState>
    );
  const list = asked.value;
  const choose = (id: string, on: boolean): void =>
    setChosen(on ? [...chosen, id].slice(-2) : chosen.filter((each) => each !== id));
  const [one, other] = chosen;
  return (
    <div>
      {list.length === 0 && <EmptyState>{words.empty}</EmptyState>}
      <ul aria-label={words.title}>
        {list.map((play) => (
          <PlayRow
            key={play.id}
            play={play}
            chosen={chosen.includes(play.id)}
            onChoose={list.length > 1 ? (on) => choose(play.id, on) : null}
            onDelete={() => setLeaving(play)}
          />
        ))}
      </ul>
      {list.length > 1 && (
        <div className="mt-4 flex items-center gap-3">
          <Button
            variant={other === undefined ? "quiet" : "primary"}
            disabled={other === undefined}
            onClick={() => go(`/compare/${one}/${other}`)}
          >
            {words.compareTwo}
          </Button>
          {other === undefined && <span className="text-14 text-soft">{words.compareHow}</span>}
        </div>
      )}
      <DeletePlay
        hostKey={hostKey}
        play={leaving}
        onClose={() => setLeaving(null)}
        onDeleted={() => {
          setChosen(chosen.filter((id) => id !== leaving?.id));
          setLeaving(null);
          changed();
        }}
      />
    </div>
  );
}

import { comparePlays } from "@whitecell/shared/record/comparePlays.ts";
import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import { useCallback, useEffect, useState } from "react";
import { plays as words } from "../../messages/en/plays.ts";
import { replay } from "../../messages/en/replay.ts";
import { fetchReplay } from "../../state/archive.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { sayProblem } from "../replay/sayProblem.ts";
import { Comparison } from "./Comparison.tsx";

const say = words.comparing;

type Props = { readonly one: string; readonly other: string };
type State = readonly [OpenRecord, OpenRecord] | { readonly failed: string } | null;

/** `/compare/:one/:other`: two plays, as far as this browser may see them. */
export function Compare({ one, other }: Props) {
  const [state, setState] = useState<State>(null);
  useTitle(say.title);
  const load = useCallback(async () => {
    setState(null);
    const [first, second] = await Promise.all([fetchReplay(one), fetchReplay(other)]);
    if (first.ok && second.ok) return setState([first.value, second.value]);
    const failed = first.ok ? second : first;
    setState({ failed: failed.ok ? say.failed : sayProblem(failed.error) });
  }, [one, other]);
  useEffect(() => void load(), [load]);
  if (state === null) return <Loading>{say.loading}</Loading>;
  if ("failed" in state)
    return (
      <PlainPage title={say.failed} lead={<p role="alert">{state.failed}</p>}>
        <Button variant="primary" size="large" onClick={() => void load()}>
          {replay.open.retry}
        </Button>
      </PlainPage>
    );
  return (
    <PlainPage wide title={say.title}>
      <Comparison ids={[one, other]} records={state} comparison={comparePlays(...state)} />
    </PlainPage>
  );
}

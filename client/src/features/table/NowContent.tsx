import type { Phase } from "@whitecell/shared/engine/phases.ts";
import { lazily } from "../../state/lazily.ts";
import { AlsoAsked, type Go } from "./asked/AlsoAsked.tsx";
import { Told } from "./asked/Told.tsx";
import { Theory } from "./brief/Theory.tsx";
import { waitForVote } from "./council/ideasOf.ts";
import { LazyOutcome } from "./LazyOutcome.tsx";
import { Place } from "./moves/Place.tsx";
import { Resources } from "./moves/Resources.tsx";
import { STACK } from "./moves/stack.ts";
import { Situation } from "./Situation.tsx";
import type { TableModel } from "./tableModel.ts";

const Arguments = lazily(() => import("./asked/Arguments.tsx").then((part) => part.Arguments));
const ForecastForm = lazily(() => import("./asked/ForecastForm.tsx").then((part) => part.ForecastForm));
const ReadingCards = lazily(() => import("./asked/ReadingCards.tsx").then((part) => part.ReadingCards));

/** SIG3: what was shown may be read until it is settled. */
const READING: ReadonlySet<Phase> = new Set<Phase>(["reveal", "adjudication"]);

type Props = { readonly table: TableModel; readonly go: Go };

/** What is asked, what is known, and what the phase brings. */
export function NowContent({ table: model, go }: Props) {
  const { view, scene } = model;
  if (view.phase === "ended") return <LazyOutcome view={view} scene={scene} />;
  // What the bar asks in these phases is done here and stands first; the place is the phase's, so that no answer moves it.
  const [reading, talks] = [READING.has(view.phase), view.phase === "talks"];
  const also = <AlsoAsked who={model} prompts={model.prompts} go={go} votes={waitForVote(model)} />;
  const theory = (
    <Place id="theory">
      <Theory table={model} />
    </Place>
  );
  return (
    <div className={STACK}>
      {talks && theory}
      {!reading && also}
      {view.phase === "adjudication" && (
        <Place id="arguments">
          <Arguments who={model} />
        </Place>
      )}
      {reading && (
        <Place id="readings">
          <ReadingCards table={model} />
        </Place>
      )}
      {reading && also}
      <Told who={model} />
      <Situation view={view} scene={scene}>
        {!talks && theory}
        {view.phase === "consequences" && (
          <Place id="forecast">
            <ForecastForm outcomes={scene.outcomes} turnIndex={view.turn?.index ?? -1} />
          </Place>
        )}
      </Situation>
      <Resources table={model} />
    </div>
  );
}

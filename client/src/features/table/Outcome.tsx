import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { Link } from "wouter";
import { between } from "../../messages/en/between.ts";
import { outcome } from "../../messages/en/outcome.ts";
import { Panel } from "../../ui/Panel.tsx";
import { HotwashTalk } from "../hotwash/HotwashTalk.tsx";
import { HotwashSheet } from "../pictures/HotwashSheet.tsx";
import { Outcome as OutcomePicture } from "../pictures/Outcome.tsx";
import { AgreementsRead } from "../talk/AgreementsRead.tsx";
import { ForecastHistory } from "./asked/ForecastHistory.tsx";
import { STACK } from "./moves/stack.ts";

const words = outcome;

export type OutcomeProps = { readonly view: View; readonly scene: Scene };

/** How it came out, and the hotwash as soon as it is open. */
export function Outcome({ view, scene }: OutcomeProps) {
  const { ending, hotwash, published } = view;
  if (ending === null) return null;
  return (
    <div className={STACK}>
      {/* What is asked now comes before what is known already. */}
      <HotwashTalk view={view} scene={scene} />
      <Panel title={words.title}>
        <OutcomePicture scene={scene} ending={ending} path={[]} />
        <ForecastHistory outcomes={scene.outcomes} />
        <p className="mt-6 text-16">
          {published === "nothing" ? (
            <span className="text-soft">{hotwash === null ? words.wait : words.replayLater}</span>
          ) : (
            <Link href={`/replay/${scene.sessionId}`} className="font-medium underline underline-offset-4">
              {words.replay}
            </Link>
          )}
        </p>
      </Panel>
      {hotwash !== null && view.talk.agreements.length > 0 && (
        <Panel title={between.desk.opened}>
          <AgreementsRead view={view} scene={scene} />
        </Panel>
      )}
      {hotwash !== null && <HotwashSheet scene={scene} hotwash={hotwash} />}
    </div>
  );
}

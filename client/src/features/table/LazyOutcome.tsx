import { Suspense } from "react";
import { lazily } from "../../state/lazily.ts";
import { Loading } from "../../ui/Loading.tsx";
import type { OutcomeProps } from "./Outcome.tsx";

const Outcome = lazily(() => import("./Outcome.tsx").then((part) => part.Outcome));

/** The end of play, which nobody needs to load before. */
export const LazyOutcome = (props: OutcomeProps) => (
  <Suspense fallback={<Loading />}>
    <Outcome {...props} />
  </Suspense>
);

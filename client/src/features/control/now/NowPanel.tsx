import type { Phase } from "@whitecell/shared/engine/phases.ts";
import type { ComponentType } from "react";
import type { Desk } from "../deskModel.ts";
import { NowAdjudication } from "./NowAdjudication.tsx";
import { NowConsequences } from "./NowConsequences.tsx";
import { NowEnded } from "./NowEnded.tsx";
import { NowLocked } from "./NowLocked.tsx";
import { NowPlanning } from "./NowPlanning.tsx";
import { NowReveal } from "./NowReveal.tsx";
import { NowSituation } from "./NowSituation.tsx";
import { NowTalks } from "./NowTalks.tsx";

type Part = ComponentType<{ readonly desk: Desk }>;

const parts: Readonly<Record<Exclude<Phase, "lobby">, Part>> = {
  situation: NowSituation,
  talks: NowTalks,
  planning: NowPlanning,
  locked: NowLocked,
  reveal: NowReveal,
  adjudication: NowAdjudication,
  consequences: NowConsequences,
  ended: NowEnded,
};

/** The one thing to do now. */
export function NowPanel({ desk }: { readonly desk: Desk }) {
  const { phase } = desk.view;
  if (phase === "lobby") return null;
  const Part = parts[phase];
  return <Part desk={desk} />;
}

import type { PersonId } from "@whitecell/shared/engine/ids.ts";
import { adjudication } from "../../../messages/en/adjudication.ts";
import { shared } from "../../../messages/en/shared.ts";
import { type Desk, teamLabel } from "../deskModel.ts";

/** Where somebody sits, in a word. */
export function placeWords({ view, scene }: Desk, person: PersonId): string {
  const place = view.people[person];
  if (place?.at === "team") return teamLabel(scene, place.team);
  return place?.at === "control" ? shared.whiteCell : adjudication.observer;
}

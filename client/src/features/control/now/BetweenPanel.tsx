import { between } from "../../../messages/en/between.ts";
import { useLive } from "../../../state/session.ts";
import { BetweenTeams } from "../../talk/BetweenTeams.tsx";
import { JudgeForm } from "../../talk/JudgeForm.tsx";
import type { Desk } from "../deskModel.ts";
import { useRights } from "../deskRights.ts";
import { SignFor } from "../SignFor.tsx";

/** What passes between teams, for the white cell to read, and its own word on whether terms were kept. */
export function BetweenPanel({ desk }: { readonly desk: Desk }) {
  const { view, scene } = desk;
  const names = useLive((live) => live.names);
  const { runs } = useRights();
  const now = view.phase === "ended" ? Number.POSITIVE_INFINITY : (view.turn?.index ?? 0);
  const judges = runs && view.hotwash === null;
  return (
    <>
      <p className="mb-2 max-w-[65ch] text-14 text-soft">{between.desk.hint}</p>
      <BetweenTeams
        view={view}
        scene={scene}
        names={names}
        after={(agreement) => runs && <SignFor desk={desk} agreement={agreement} />}
        below={({ id }, term, index) =>
          judges && <JudgeForm agreement={id} term={term} index={index} now={now} />
        }
      />
    </>
  );
}

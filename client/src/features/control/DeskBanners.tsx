import { desk as words } from "../../messages/en/desk.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { openDialog } from "./deskDialog.ts";
import type { Desk } from "./deskModel.ts";
import { useRights } from "./deskRights.ts";
import { LeadChange } from "./people/LeadChange.tsx";
import { StopBanner } from "./StopBanner.tsx";

/** What concerns the whole room, edge to edge. */
export function DeskBanners({ desk }: { readonly desk: Desk }) {
  const { clock, phase, outages } = desk.view;
  const { runs } = useRights();
  const outage = outages.at(-1);
  return (
    <>
      <LeadChange desk={desk} />
      {clock.state === "paused" && (
        <Banner
          tone="warn"
          full
          action={
            runs && (
              <Button size="small" onClick={() => openDialog({ kind: "pause" })}>
                {clock.reason === "" ? words.paused.sayWhy : words.paused.changeWhy}
              </Button>
            )
          }
        >
          <strong className="text-16">{words.paused.banner(clock.reason)}</strong>
        </Banner>
      )}
      {outage && phase !== "ended" && clock.state === "paused" && (
        <Banner tone="info" full>
          {words.outage(Math.round(outage.lostMs / 1000))}
        </Banner>
      )}
      {desk.control.stop && phase !== "ended" && <StopBanner desk={desk} stop={desk.control.stop} />}
    </>
  );
}

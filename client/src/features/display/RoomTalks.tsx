import { display as words } from "../../messages/en/display.ts";
import { Headline } from "../pictures/Headline.tsx";
import { NewsLines } from "./NewsLines.tsx";
import { newsOfTurn } from "./newsOfTurn.ts";
import type { RoomProps } from "./roomProps.ts";

/** Headlines below the story of the day. */
const MOST = 3;

/** The story of the day and the headlines after it: what people talk about while they talk. */
export function RoomTalks({ view }: RoomProps) {
  const [lead, ...others] = newsOfTurn(view);
  return (
    <>
      <div className="min-h-0 overflow-hidden [grid-area:panel]">
        {lead ? <Headline item={lead} size="room" /> : <h2 className="text-64">{words.noNews}</h2>}
      </div>
      <div className="[grid-area:foot]">
        <NewsLines news={others.slice(0, MOST)} />
      </div>
    </>
  );
}

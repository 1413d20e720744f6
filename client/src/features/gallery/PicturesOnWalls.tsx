import { gallery } from "../../messages/en/gallery.ts";
import { DiceRow } from "../pictures/DiceRow.tsx";
import { Headline } from "../pictures/Headline.tsx";
import { IndicatorTracks } from "../pictures/IndicatorTracks.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { Triangle } from "../pictures/Triangle.tsx";
import { Specimen } from "./Section.tsx";
import { samplePath, sampleSteps, sampleTracks } from "./samplePictures.ts";
import { sampleNews } from "./samplePlay.ts";
import { sampleScene } from "./sampleScene.ts";

const words = gallery.pictures;

/** The sizes for a wall, drawn at half of it as if from the back of the room, on screens large enough to stand for one. */
export function PicturesOnWalls() {
  return (
    <div className="hidden grid-cols-2 gap-x-10 gap-y-8 lg:col-span-2 lg:grid">
      <Specimen title={words.ladderRoom}>
        <div className="h-[54rem] w-[36rem] [zoom:0.5]">
          <Ladder ladder={sampleScene.ladder} rung={9} highest={10} steps={sampleSteps} size="room" />
        </div>
      </Specimen>
      <Specimen title={words.readingsRoom}>
        <div className="[zoom:0.5]">
          <IndicatorTracks scene={sampleScene} reports={sampleTracks} size="room" />
        </div>
      </Specimen>
      <Specimen title={words.triangleRoom}>
        <div className="[zoom:0.5]">
          <Triangle outcomes={sampleScene.outcomes} path={samplePath} size="room" />
        </div>
      </Specimen>
      <Specimen title={words.oddsRoom}>
        <div className="[zoom:0.5]">
          <DiceRow odds={[55, 30, 15]} oddsWord="better than even" roll={61} grade="partial" size="room" />
        </div>
      </Specimen>
      <Specimen title={words.newsRoom} wide>
        <div className="grid grid-cols-2 items-start gap-20 [zoom:0.5]">
          {sampleNews.map((item) => (
            <Headline key={item.id} item={item} size="room" />
          ))}
        </div>
      </Specimen>
    </div>
  );
}

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

/** The sizes for a wall, on screens large enough to stand for one. */
export function PicturesOnWalls() {
  return (
    <div className="hidden flex-col gap-12 lg:col-span-2 lg:flex">
      <Specimen title={words.ladderRoom}>
        <div className="h-[56rem] w-[36rem]">
          <Ladder ladder={sampleScene.ladder} rung={9} highest={10} steps={sampleSteps} size="room" />
        </div>
      </Specimen>
      <Specimen title={words.readingsRoom}>
        <IndicatorTracks scene={sampleScene} reports={sampleTracks} size="room" />
      </Specimen>
      <Specimen title={words.triangleRoom}>
        <Triangle outcomes={sampleScene.outcomes} path={samplePath} size="room" />
      </Specimen>
      <Specimen title={words.oddsRoom}>
        <DiceRow odds={[55, 30, 15]} oddsWord="better than even" roll={61} grade="partial" size="room" />
      </Specimen>
      <Specimen title={words.newsRoom}>
        <div className="flex flex-col gap-12">
          {sampleNews.map((item) => (
            <Headline key={item.id} item={item} size="room" />
          ))}
        </div>
      </Specimen>
    </div>
  );
}

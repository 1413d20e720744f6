import { gallery } from "../../messages/en/gallery.ts";
import { useWide } from "../../state/useWide.ts";
import { TheatreMap } from "../map/TheatreMap.tsx";
import { DiceRow } from "../pictures/DiceRow.tsx";
import { IndicatorTracks } from "../pictures/IndicatorTracks.tsx";
import { Ladder } from "../pictures/Ladder.tsx";
import { MovesThisTurn } from "../pictures/MovesThisTurn.tsx";
import { NewsList } from "../pictures/NewsList.tsx";
import { ShiftList } from "../pictures/ShiftList.tsx";
import { Triangle } from "../pictures/Triangle.tsx";
import { PicturesOnWalls } from "./PicturesOnWalls.tsx";
import { Section, Specimen } from "./Section.tsx";
import { sampleCloud, samplePath, sampleSteps, sampleTracks } from "./samplePictures.ts";
import { sampleMoves, sampleNews, sampleProposal, sampleTheatre } from "./samplePlay.ts";
import { sampleScene } from "./sampleScene.ts";

const words = gallery.pictures;
const { ladder, outcomes } = sampleScene;
const WORD = "better than even";

/** The pictures people look at instead of numbers. */
export function PicturesSection() {
  const wide = useWide(768);
  return (
    <Section id="pictures" title={words.title} lead={words.lead}>
      <Specimen title={words.map} wide>
        <TheatreMap
          scene={sampleScene}
          theatre={sampleTheatre}
          turnIndex={1}
          size={wide ? "desk" : "phone"}
        />
      </Specimen>
      <Specimen title={words.ladder}>
        <Ladder ladder={ladder} rung={9} highest={10} steps={sampleSteps} />
      </Specimen>
      <Specimen title={words.ladderCompact}>
        <div className="max-w-72">
          <Ladder ladder={ladder} rung={9} highest={10} steps={sampleSteps} size="compact" />
        </div>
      </Specimen>
      <Specimen title={words.readings} wide>
        <IndicatorTracks scene={sampleScene} reports={sampleTracks} columns={2} />
      </Specimen>
      <Specimen title={words.readingsCompact}>
        <div className="max-w-80">
          <IndicatorTracks scene={sampleScene} reports={sampleTracks} size="compact" />
        </div>
      </Specimen>
      <Specimen title={words.ladderStart}>
        <div className="max-w-72">
          <Ladder ladder={ladder} rung={2} highest={2} steps={sampleSteps.slice(0, 1)} size="compact" />
        </div>
      </Specimen>
      <Specimen title={words.triangle}>
        <Triangle outcomes={outcomes} path={samplePath} />
      </Specimen>
      <Specimen title={words.triangleCloud}>
        <Triangle outcomes={outcomes} path={samplePath} cloud={sampleCloud} />
      </Specimen>
      <Specimen title={words.triangleSmall}>
        <div className="w-52">
          <Triangle outcomes={outcomes} path={samplePath} size="small" />
        </div>
      </Specimen>
      <Specimen title={words.triangleEmpty}>
        <Triangle outcomes={outcomes} path={[]} />
      </Specimen>
      <Specimen title={words.odds}>
        <DiceRow odds={[55, 30, 15]} oddsWord={WORD} roll={null} grade={null} />
      </Specimen>
      <Specimen title={words.rolled}>
        <DiceRow odds={[55, 30, 15]} oddsWord={WORD} roll={61} grade="partial" />
      </Specimen>
      <Specimen title={words.overruled}>
        <DiceRow odds={[55, 30, 15]} oddsWord={WORD} roll={12} grade="cancelled" size="compact" />
      </Specimen>
      <Specimen title={words.oddsUnknown}>
        <DiceRow odds={null} oddsWord={WORD} roll={null} grade="failure" size="compact" />
      </Specimen>
      <Specimen title={words.moves}>
        <MovesThisTurn scene={sampleScene} moves={sampleMoves} turnIndex={1} />
      </Specimen>
      <Specimen title={words.shifts}>
        <ShiftList proposal={sampleProposal} />
      </Specimen>
      <Specimen title={words.news}>
        <NewsList news={sampleNews} />
      </Specimen>
      <Specimen title={words.newsLines}>
        <NewsList news={sampleNews} size="line" />
      </Specimen>
      <Specimen title={words.readingsNone}>
        <IndicatorTracks scene={sampleScene} reports={[]} />
      </Specimen>
      <PicturesOnWalls />
    </Section>
  );
}

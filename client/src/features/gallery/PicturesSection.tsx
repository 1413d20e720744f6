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
import { Section, Specimen } from "./Section.tsx";
import {
  sampleMoves,
  sampleNews,
  samplePath,
  sampleProposal,
  sampleReports,
  sampleTheatre,
} from "./samplePlay.ts";
import { sampleScene } from "./sampleScene.ts";

const words = gallery.pictures;

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
        <Ladder ladder={sampleScene.ladder} rung={6} highest={7} />
      </Specimen>
      <Specimen title={words.readings}>
        <IndicatorTracks scene={sampleScene} reports={sampleReports} />
      </Specimen>
      <Specimen title={words.triangle}>
        <Triangle outcomes={sampleScene.outcomes} path={samplePath} />
      </Specimen>
      <Specimen title={words.triangleEmpty}>
        <Triangle outcomes={sampleScene.outcomes} path={[]} />
      </Specimen>
      <Specimen title={words.odds}>
        <DiceRow odds={[55, 30, 15]} oddsWord="better than even" roll={null} grade={null} />
      </Specimen>
      <Specimen title={words.rolled}>
        <DiceRow odds={[55, 30, 15]} oddsWord="better than even" roll={61} grade="partial" />
      </Specimen>
      <Specimen title={words.shifts}>
        <ShiftList proposal={sampleProposal} />
      </Specimen>
      <Specimen title={words.moves}>
        <MovesThisTurn scene={sampleScene} moves={sampleMoves} turnIndex={1} />
      </Specimen>
      <Specimen title={words.news} wide>
        <NewsList news={sampleNews} />
      </Specimen>
    </Section>
  );
}

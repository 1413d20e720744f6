import type { NewsItem } from "@whitecell/shared/views/view.ts";
import { useId } from "react";
import { Broadcast } from "./Broadcast.tsx";
import { Cable } from "./Cable.tsx";
import { FrontPage } from "./FrontPage.tsx";
import { HeadlineLine } from "./HeadlineLine.tsx";
import { toldOf } from "./headlineWords.ts";
import { IntelligenceReport } from "./IntelligenceReport.tsx";
import type { HeadlineSize } from "./sizes.ts";

type Props = {
  readonly item: NewsItem;
  /** "line" is for a phone and opens on demand; "room" for a wall. */
  readonly size?: HeadlineSize;
  /** For the white cell, which reads what others do not. */
  readonly asControl?: boolean;
};

const DRESS = {
  news: FrontPage,
  broadcast: Broadcast,
  cable: Cable,
  intelligence: IntelligenceReport,
} as const;

/** What was released, dressed in type as what it is: a front page, a broadcast, a cable, an intelligence report. */
export function Headline({ item, size = "card", asControl = false }: Props) {
  const told = toldOf(item, asControl);
  const titleId = useId();
  const Dress = DRESS[item.kind];
  if (size === "line") {
    return (
      <HeadlineLine told={told}>
        <Dress told={told} titleId={titleId} room={false} />
      </HeadlineLine>
    );
  }
  return <Dress told={told} titleId={titleId} room={size === "room"} />;
}

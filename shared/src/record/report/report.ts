// The after-action report: everything in it is read off the record, nothing is concluded.
import { sha256Hex } from "../../lib/chance.ts";
import { civilDay } from "../../lib/civilDay.ts";
import { brier } from "../../model/brier.ts";
import type { OpenRecord } from "../recordFile.ts";
import { verifyRecord } from "../verify.ts";
import { bookmarksSection, questionsSection, redLinesSection } from "./besideSections.ts";
import {
  checkSection,
  hotwashSection,
  insightsSection,
  limitsSection,
  participantsSection,
} from "./closingSections.ts";
import type { PeopleShown, ReportDocument } from "./document.ts";
import { knowledgeSection } from "./knowledgeSection.ts";
import { causesSection, forecastSection, scoresSection, summarySection } from "./outcomeSections.ts";
import { reportSource } from "./source.ts";
import { agreementsSection } from "./talkSections.ts";
import { chronologySection, decisionsSection, perceptionSection, rulingsSection } from "./turnSections.ts";

/** Sections about which the record says nothing are left out. */
export function reportOf(record: OpenRecord, people: PeopleShown): ReportDocument {
  const source = reportSource(record, people);
  const sections = [
    summarySection(source),
    causesSection(source),
    chronologySection(source),
    decisionsSection(source),
    knowledgeSection(source),
    perceptionSection(source),
    agreementsSection(source),
    redLinesSection(source),
    rulingsSection(source),
    questionsSection(source),
    scoresSection(source),
    forecastSection(source, brier),
    bookmarksSection(source),
    insightsSection(source),
    hotwashSection(source),
    participantsSection(source),
    limitsSection(source),
    checkSection(source, verifyRecord(record, { sha256: sha256Hex })),
  ];
  return {
    title: record.title,
    subtitle: [
      "After-action report",
      `${record.scenario.title} ${record.scenario.version}`,
      ...playedOn(record),
    ].join(" · "),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** The day, wherever the report is made; a record for studies has none. */
function playedOn({ feeds }: OpenRecord): readonly string[] {
  const begun = Math.min(...Object.values(feeds).flatMap(([first]) => (first ? [first.at] : [])));
  return Number.isFinite(begun) && begun > 0 ? [`played on ${civilDay(begun)} (UTC)`] : [];
}

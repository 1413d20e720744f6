import { useState } from "react";
import { gallery } from "../../messages/en/gallery.ts";
import { shared } from "../../messages/en/shared.ts";
import { ClockFace, type ClockLike } from "../../ui/ClockFace.tsx";
import { Meter } from "../../ui/Meter.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Shortcuts } from "../../ui/Shortcuts.tsx";
import { Steps } from "../../ui/Steps.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { Section, Specimen } from "./Section.tsx";
import { sampleScene } from "./sampleScene.ts";
import { address, phases, stocks } from "./sampleWords.ts";

const words = gallery.facts;
const tones = ["plain", "ok", "warn", "danger", "strong"] as const;
const stopped = (): number => 0;
const clocks: readonly (readonly [title: string, clock: ClockLike])[] = [
  [words.clocks.running, { state: "running", endsAt: 372_000 }],
  [words.clocks.low, { state: "running", endsAt: 42_000 }],
  [words.clocks.last, { state: "running", endsAt: 8_400 }],
  [words.clocks.long, { state: "running", endsAt: 5_412_000 }],
  [words.clocks.paused, { state: "paused", remainingMs: 185_000 }],
  [words.clocks.none, { state: "stopped" }],
];
const columns: readonly Column<(typeof stocks)[number]>[] = [
  { id: "label", head: words.stock, cell: ({ label }) => label },
  { id: "have", head: words.have, cell: ({ have }) => have, numeric: true },
  { id: "spent", head: words.spent, cell: ({ spent }) => shared.signed(-spent), numeric: true },
  { id: "note", head: words.note, cell: ({ note }) => note },
];

/** What is shown: names, numbers, time. */
export function FactsSection() {
  const [tab, setTab] = useState<(typeof words.tabs)[number]["id"]>("injects");
  return (
    <Section id="facts" title={words.title} lead={words.lead}>
      <Specimen title={words.teams}>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {sampleScene.teams.map((team, index) => (
            <li key={team.id}>
              <TeamName team={team} index={index} size="large" />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.tags}>
        <ul className="flex flex-wrap gap-2">
          {tones.map((tone) => (
            <li key={tone}>
              <Tag tone={tone}>{words.tag[tone]}</Tag>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.clock} wide>
        <dl className="grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-3 lg:grid-cols-6">
          {clocks.map(([title, clock]) => (
            <div key={title}>
              <dt className="text-12 text-soft">{title}</dt>
              <dd>
                <ClockFace clock={clock} serverNow={stopped} size="large" />
              </dd>
            </div>
          ))}
        </dl>
      </Specimen>
      <Specimen title={words.steps}>
        <div className="mb-4 max-sm:hidden">
          <Steps label={words.steps} steps={phases} current="planning" />
        </div>
        <div className="max-w-xs">
          <Steps label={words.stepsCompact} steps={phases} current="adjudication" compact />
        </div>
      </Specimen>
      <Specimen title={words.meters}>
        <div className="flex flex-col gap-4">
          {words.meter.map(({ label, low, high, ...rest }) => (
            <div key={label}>
              <p className="text-14">{label}</p>
              <Meter label={label} low={low} high={high} {...rest} />
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen title={words.table}>
        <Table caption={words.table} columns={columns} rows={stocks} rowKey={({ id }) => id} />
      </Specimen>
      <Specimen title={words.tabsTitle}>
        <Tabs label={words.tabsTitle} tabs={words.tabs} current={tab} onChange={setTab}>
          <p className="text-14">{words.tabTexts[tab]}</p>
        </Tabs>
      </Specimen>
      <Specimen title={words.keys}>
        <Shortcuts keys={words.shortcuts} note={words.keysNote} />
      </Specimen>
      <Specimen title={words.code}>
        <div className="flex flex-wrap items-center gap-6">
          <QrCode text={address} label={words.qr(address)} className="w-36 shrink-0" />
          <p className="font-mono text-40 font-semibold tracking-[0.08em]">K7RW 2MPX</p>
        </div>
      </Specimen>
    </Section>
  );
}

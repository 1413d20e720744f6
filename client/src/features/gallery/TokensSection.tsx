import { gallery } from "../../messages/en/gallery.ts";
import { OUTCOMES, TEAMS } from "./pairs.ts";
import { Section, Specimen } from "./Section.tsx";
import { Swatch } from "./Swatch.tsx";
import { sampleScene } from "./sampleScene.ts";
import { names, titles } from "./sampleWords.ts";

const words = gallery.tokens;
const GROUNDS = [
  "surface",
  "raised",
  "sunken",
  "info-surface",
  "ok-surface",
  "warn-surface",
  "danger-surface",
];
const TEXTS = ["ink", "ink-soft", "accent", "ok", "warn", "danger", "rule-strong"];
const SCALE = [
  "text-12",
  "text-14",
  "text-16",
  "text-20",
  "text-28",
  "text-40",
  "text-64",
  "text-112",
] as const;
const SPACES = [4, 8, 12, 16, 24, 40];

/** What parts are made of. */
export function TokensSection() {
  return (
    <Section id="tokens" title={words.title} lead={words.lead}>
      <Specimen title={words.grounds}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {GROUNDS.map((name) => (
            <Swatch key={name} ground={name} on="ink" says={words.colours[name] ?? name} />
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.texts}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {TEXTS.map((name) => (
            <Swatch key={name} ground="surface" on={name} says={words.colours[name] ?? name} />
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.teams}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {TEAMS.map((name, at) => (
            <Swatch
              key={name}
              ground={name}
              on="raised"
              says={sampleScene.teams[at]?.label ?? words.spare}
              glyph={at}
            />
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.outcomes}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {OUTCOMES.map((name, at) => (
            <Swatch key={name} ground={name} on="surface" says={sampleScene.outcomes[at]?.label ?? name} />
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.scale} wide>
        <dl className="flex flex-col gap-3">
          {SCALE.map((step) => (
            <div key={step} className="flex items-baseline gap-4">
              <dt className="w-8 shrink-0 text-right text-12 text-soft">{step.slice(5)}</dt>
              <dd
                className={`min-w-0 ${step} ${step === "text-64" || step === "text-112" ? "whitespace-nowrap" : ""}`}
              >
                {words.samples[step]}
              </dd>
            </div>
          ))}
        </dl>
      </Specimen>
      <Specimen title={words.cuts} wide>
        <div className="grid gap-6 md:grid-cols-3">
          <p className="text-20">
            {names.long}
            <br />
            {names.cyrillic}
          </p>
          <p className="font-mono text-20">
            06:12 · K7RW 2MPX
            <br />
            {words.odds}
          </p>
          <p className="font-serif text-28 font-bold">{titles.inject}</p>
        </div>
      </Specimen>
      <Specimen title={words.space}>
        <ul className="flex flex-wrap items-end gap-5">
          {SPACES.map((px) => (
            <li key={px} className="text-12 text-soft">
              <span aria-hidden="true" className="mb-1 block bg-edge" style={{ width: px, height: px }} />
              {px}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen title={words.lift}>
        <ul className="flex flex-wrap gap-6 text-14">
          <li className="rounded border border-edge bg-raised px-4 py-3">{words.lifts.flat}</li>
          <li className="rounded bg-raised px-4 py-3 shadow-low">{words.lifts.low}</li>
          <li className="rounded bg-raised px-4 py-3 shadow-high">{words.lifts.high}</li>
        </ul>
      </Specimen>
    </Section>
  );
}

// What one team must not learn, read from the white cell's own feed: the scenario whole, and every event as it happened.
import { type FeedItem, stringsIn, type Wire } from "./wire.ts";

type Titled = { readonly id: string; readonly title: string; readonly text: string };
type Card = Titled & { readonly team: string };
type Inject = Titled & { readonly truth?: string; readonly expected: string };
type Team = {
  readonly id: string;
  readonly privateInfo: readonly string[];
  readonly objectives: readonly { readonly text: string }[];
  readonly redLines: readonly { readonly text: string }[];
};
export type Scenario = {
  readonly teams: readonly Team[];
  readonly moves: readonly Card[];
  readonly injects: readonly Inject[];
  readonly delayedEffects: readonly { readonly label: string; readonly news: string }[];
  readonly facts: readonly { readonly text: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly visibility: Readonly<Record<string, "exact" | "band" | "hidden">>;
  }[];
};
type Order = { readonly team: string; readonly title: string; readonly covert: boolean };

/** The scenario as the white cell got it when its seat was welcomed. */
export function scenarioOf(control: Wire): Scenario {
  for (const { name, payload } of control.heard()) {
    if (name !== "welcome") continue;
    const { feed } = payload as {
      feed: { view?: { control?: { scenario: Scenario } }; items?: readonly FeedItem[] };
    };
    if (feed.view?.control) return feed.view.control.scenario;
    const scene = feed.items?.find(({ event }) => event.type === "SceneSet");
    if (scene) return scene.event.scenario as Scenario;
  }
  throw new Error("The white cell never got the scenario.");
}

const eventsOf = (control: Wire, type: string) =>
  control
    .items()
    .map(({ event }) => event)
    .filter((event) => event.type === type);

const toldTo = (team: string) => (event: FeedItem["event"]) => {
  const to = event.to as readonly string[];
  return to.includes("all") || to.includes(team);
};

/** Titles and texts that this team has been told by right. */
function toldBy(control: Wire, team: string): ReadonlySet<string> {
  const shown = eventsOf(control, "MoveRevealed").map(({ order }) => order as Order);
  const exposed = eventsOf(control, "MoveRuled")
    .filter((event) => event.exposed === true)
    .map(({ order }) => order as Order);
  const injects = eventsOf(control, "InjectReleased").filter(toldTo(team));
  const effects = eventsOf(control, "EffectLanded").filter(toldTo(team));
  return new Set([
    ...shown.map(({ title }) => title),
    ...exposed.map(({ title }) => title),
    ...[...injects, ...effects].flatMap(({ title, label, text, news }) =>
      [title, label, text, news].filter((part) => typeof part === "string"),
    ),
  ]);
}

/** Sentences that `team` may not have: other teams' briefs and cards, injects to others, what the white cell knows. */
export function secretsFrom(team: string, control: Wire): readonly string[] {
  const { teams, moves, injects, delayedEffects, facts } = scenarioOf(control);
  const told = toldBy(control, team);
  const others = teams.filter(({ id }) => id !== team);
  const briefs = others.flatMap(({ privateInfo, objectives, redLines }) => [
    ...privateInfo,
    ...objectives.map(({ text }) => text),
    ...redLines.map(({ text }) => text),
  ]);
  const cards = moves.filter((card) => card.team !== team);
  const ownTitles = new Set(moves.filter((card) => card.team === team).map(({ title }) => title));
  const secrets = [
    ...briefs,
    ...cards.flatMap(({ title, text }) => [title, text]),
    ...injects.flatMap(({ title, text, truth = "", expected }) => [title, text, truth, expected]),
    ...delayedEffects.flatMap(({ label, news }) => [label, news]),
    ...facts.map(({ text }) => text),
  ];
  return secrets.filter((secret) => secret !== "" && !told.has(secret) && !ownTitles.has(secret));
}

/** Names, keys and numbers that no frame to `team` may hold, whatever happens. */
export function tracesIn(texts: readonly string[], team: string, scenario: Scenario): readonly string[] {
  const others = scenario.teams.filter(({ id }) => id !== team).map(({ id }) => id);
  const ids = others.map((id) => id.slice(0, 3)).join("|");
  const patterns = [
    new RegExp(`"(${ids})-[a-z]`),
    new RegExp(`"(${others.join("|")})\\.[a-z]`),
    /"inj-\d/,
    /"(seed|momentum|deltas|oddsMods|odds|shift|roll|rolled|pull|veracity|truth|expected|effects|interactions|changes)":/,
    /"(drafts|orders|rulings|proposal|pending|flags|theories)":(?!\[\]|\{\}|null)/,
  ];
  // SEC6: whoever learns a result learns the card's own chances, and the roll with open dice.
  const openDice = /"odds":\[[\d,]+\],"roll":\d+,(?="exposed")/g;
  return texts
    .map((text) => text.replace(openDice, ""))
    .flatMap((text) =>
      patterns.flatMap((pattern) => {
        const found = pattern.exec(text);
        return found
          ? [`${pattern.source}: ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`]
          : [];
      }),
    );
}

/** Indicators that `team` was told more sharply than it may see them. */
export function tooSharp(wire: Wire, team: string, { indicators }: Scenario): readonly string[] {
  // The room may know at most the band, and only of what no team is kept from.
  const ofRoom = (all: readonly string[]) => (all.includes("hidden") ? "hidden" : "band");
  const sight = new Map(
    indicators.map(({ id, visibility }) => [id, visibility[team] ?? ofRoom(Object.values(visibility))]),
  );
  const wrong: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("indicator" in value && "sight" in value && "value" in value) {
      const allowed = sight.get(String(value.indicator));
      if (allowed === "hidden" || (allowed === "band" && value.value !== null))
        wrong.push(JSON.stringify(value));
    }
    for (const part of Object.values(value)) look(part);
  };
  for (const { payload } of wire.heard()) look(payload);
  return wrong;
}

/** Which of these words stand anywhere in what was heard, or in the files that were loaded. */
export function foundIn(texts: readonly string[], words: readonly string[]): readonly string[] {
  const all = [...texts, ...texts.flatMap(unpacked)].join("\n");
  return words.filter((word) => all.includes(word));
}

/** The strings of a text that is JSON, free of its escapes. */
function unpacked(text: string): readonly string[] {
  const json = text.replace(/^\d+/, "");
  if (!/^[[{]/.test(json)) return [];
  try {
    return stringsIn(JSON.parse(json));
  } catch {
    return [];
  }
}

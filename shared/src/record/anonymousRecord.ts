// For studies: every side, with offices instead of people, times from the beginning, and names struck out of what people wrote.
import type { Millis } from "../engine/ids.ts";
import type { Sha256 } from "../lib/chain.ts";
import type { FeedItem, ViewEvent } from "../views/viewEvents.ts";
import { feedsOfLog } from "./feedsOfLog.ts";
import type { RecordHead } from "./makeRecord.ts";
import type { Feeds, Held, LogEntry, SidesRecord } from "./recordFile.ts";
import { rolesOf } from "./roles.ts";
import { sealsOf } from "./seal.ts";
import { type Striker, strikerOf } from "./strikeNames.ts";

/** Numbers above this are moments and not counts. */
const MOMENT = 1_000_000_000_000;
/** What the scenario wrote, and no participant. */
const SCRIPTED: ReadonlySet<string> = new Set([
  "SceneSet",
  "TurnStarted",
  "TurnOpened",
  "MenusDrawn",
  "MenuDrawn",
]);
/** Fields that hold ids and words of the program, never what somebody typed. */
const IDENTIFIER = /^[a-z][\w:.-]*$/i;
const WRITTEN = /text|rationale|reason|why|action|intent|risks|title|words|note|says|claim|tags|label/i;

type Reading = {
  readonly persons: ReadonlyMap<string, string>;
  readonly strike: Striker;
  readonly start: Millis;
  /** Fields in which a name was found. */
  readonly found: Set<string>;
};

function hidden(value: unknown, field: string, reading: Reading): unknown {
  const { persons, strike, start, found } = reading;
  if (typeof value === "number") return value > MOMENT ? value - start : value;
  if (typeof value === "string") {
    const role = persons.get(value);
    if (role !== undefined) return role;
    if (IDENTIFIER.test(value) && !WRITTEN.test(field)) return value;
    const struck = strike(value);
    if (struck !== value) found.add(field);
    return struck;
  }
  if (Array.isArray(value)) return value.map((part) => hidden(part, field, reading));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [persons.get(key) ?? key, hidden(part, key, reading)]),
  );
}

/** The scenario's own words stay; what the host called the session is searched like everything else. */
function hiddenScene(event: object, title: string, { persons, start }: Reading): unknown {
  const kept = hidden(event, "", { persons, start, strike: (text) => text, found: new Set() }) as {
    readonly scene?: object;
  };
  return "scene" in kept ? { ...kept, scene: { ...kept.scene, sessionId: ANONYMOUS, title } } : kept;
}

const ANONYMOUS = "anonymous";

export function anonymousRecord(head: RecordHead, log: readonly LogEntry[], sha256: Sha256): SidesRecord {
  const roles = rolesOf(log);
  const first = log[0]?.event;
  const scenario = first?.type === "SessionCreated" ? first.scenario : null;
  const common = [
    "white cell",
    "team",
    "lead",
    "of",
    "the",
    ...(scenario?.teams.map(({ label }) => label) ?? []),
  ];
  const strike = strikerOf(Object.values(head.names), common);
  const persons = new Map([...roles].map(([person, { id }]) => [person, id]));
  const start = log[0]?.at ?? 0;
  const title = strike(head.title);
  const held: Held[] = [];
  const feeds: Feeds = Object.fromEntries(
    Object.entries(feedsOfLog(log)).map(([feed, items]) => [
      feed,
      items.map(({ seq, at, event }): FeedItem => {
        const reading: Reading = { persons, strike, start, found: new Set() };
        // A what-if is as anonymous as the play that it goes on from.
        const parent =
          event.type === "ForkTold" ? { parent: { sessionId: ANONYMOUS, title: "another play" } } : {};
        const told = SCRIPTED.has(event.type)
          ? hiddenScene(event, title, reading)
          : { ...(hidden(event, "", reading) as object), ...parent, type: event.type };
        held.push(...[...reading.found].map((field) => ({ feed, seq, field })));
        return { seq, at: at - start, event: told as ViewEvent };
      }),
    ]),
  );
  return {
    format: "whitecell-record",
    version: 2,
    scope: ANONYMOUS,
    ...head,
    sessionId: ANONYMOUS,
    title,
    exportedAt: head.exportedAt - start,
    names: Object.fromEntries([...roles.values()].map(({ id, label }) => [id, label])),
    seals: sealsOf(sha256, feeds, head.chainHead),
    held,
    feeds,
  };
}

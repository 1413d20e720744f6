// Looks for what a viewer may not know in what the viewer is sent.
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import { entries } from "@whitecell/shared/lib/records.ts";
import { redact } from "@whitecell/shared/views/redact.ts";
import type { ViewEvent } from "@whitecell/shared/views/viewEvents.ts";
import { type Viewer, viewerKey } from "@whitecell/shared/views/viewer.ts";

/** Things whose text is open to a side from the moment at which they are told. */
type Announced = Map<string, (viewer: Viewer) => boolean>;

const everyone = (): boolean => true;
const sides =
  (to: readonly string[]) =>
  (viewer: Viewer): boolean =>
    to.includes("all") || (viewer.kind === "team" && to.includes(viewer.team));

function announce(announced: Announced, { event }: Recorded): void {
  if (event.type === "TurnStarted") announced.set(`turn:${event.n}`, everyone);
  if (event.type === "InjectReleased") announced.set(`inject:${event.id}`, sides(event.to));
  if (event.type === "EffectLanded") announced.set(`effect:${event.effect}`, sides(event.to));
  const shown =
    event.type === "MoveRevealed" || (event.type === "MoveRuled" && (!event.order.covert || event.exposed));
  if (shown && event.order.choice.kind === "card") announced.set(`move:${event.order.choice.move}`, everyone);
}

function mayRead(mark: string, viewer: Viewer, { scenario, announced }: Known): boolean {
  if (viewer.kind === "control") return mark !== "nobody";
  if (mark === "all") return true;
  if (announced.get(mark)?.(viewer)) return true;
  const [kind, id] = mark.split(":");
  if (kind === "move")
    return viewer.kind === "team" && scenario.moves.find((move) => move.id === id)?.team === viewer.team;
  return viewer.kind === "team" && mark.split("+").includes(viewer.team);
}

type Known = { readonly scenario: Scenario; readonly announced: Announced };

/** Ids that only the white cell, or only another team, has any use for. */
function hiddenIds(scenario: Scenario, viewer: Viewer): readonly string[] {
  const others = scenario.teams.filter((team) => viewer.kind !== "team" || team.id !== viewer.team);
  const mine = new Set<string>(viewer.kind === "team" ? [viewer.team] : []);
  return [
    ...scenario.injects.map(({ id }) => id),
    ...scenario.delayedEffects.map(({ id }) => id),
    ...scenario.model.drift.map(({ id }) => id),
    ...scenario.model.composites.map(({ id }) => id),
    ...scenario.outcomes.stopRules.map(({ id }) => id),
    ...scenario.flags.map(({ id }) => id),
    ...scenario.moves.filter((move) => !mine.has(move.team)).map(({ id }) => id),
    ...(scenario.theatre?.rings ?? [])
      .filter(({ knownTo }) => !knownTo.some((side) => side === "all" || mine.has(side)))
      .map(({ id }) => id),
    ...others.flatMap((team) => [
      ...team.objectives.map(({ id }) => id),
      ...team.redLines.map(({ id }) => id),
      ...team.resources.map(({ id }) => `${team.id}.${id}`),
    ]),
  ];
}

/** Fractions, as they are written, that a viewer may meet: exact indicators and its own stocks. */
function knownFractions(scenario: Scenario, viewer: Viewer): ReadonlySet<string> {
  if (viewer.kind !== "team") return new Set();
  const { team } = viewer;
  const exact = scenario.indicators.filter(
    (each) =>
      each.visibility[team] === "exact" ||
      (each.visibilityIf ?? []).some(({ set }) =>
        entries(set).some(([id, how]) => id === team && how === "exact"),
      ),
  );
  const stocks = scenario.teams.find(({ id }) => id === team)?.resources ?? [];
  return new Set([...exact, ...stocks].map(({ initial }) => fractionOf(initial)));
}

const fractionOf = (n: number): string => String(n).split(".")[1] ?? "";

/** The numbers that are searched: geography, a settled card's own odds (SEC6) and an open triangle are open to all. */
const searched = (event: ViewEvent, open: boolean): string =>
  JSON.stringify({
    ...event,
    ...("scene" in event && { scene: { ...event.scene, theatre: null } }),
    ...("odds" in event && { odds: null }),
    ...(open && "triangle" in event && { triangle: null }),
  });

/** Everything that the viewer is sent, up to the end of the session, and may not know. */
export function leaks(
  recorded: readonly Recorded[],
  viewer: Viewer,
  { scenario, send = redact }: { scenario: Scenario; send?: typeof redact },
): readonly string[] {
  const known: Known = { scenario, announced: new Map() };
  const ids = new Set(viewer.kind === "control" ? [] : hiddenIds(scenario, viewer));
  const fractions = knownFractions(scenario, viewer);
  const found: string[] = [];
  let open = false;
  for (const fact of recorded) {
    if (fact.event.type === "SessionEnded") break;
    if (fact.event.type === "SettingsChanged") open ||= fact.event.settings.openTriangle;
    if (fact.event.type === "SessionCreated") open ||= fact.event.settings.openTriangle;
    announce(known.announced, fact);
    const event = send(fact, viewer);
    if (!event) continue;
    const text = JSON.stringify(event);
    const blame = (what: string): void => {
      found.push(`${viewerKey(viewer)} learns ${what} from ${event.type}`);
    };
    for (const [, mark = ""] of text.matchAll(/‹([^›]*)›/g)) if (!mayRead(mark, viewer, known)) blame(mark);
    // A plain word before a colon is a field's name; an id there has a dot or a hyphen in it.
    for (const [, id = "", colon] of text.matchAll(/"([\w.-]+)"(:?)/g))
      if (ids.has(id) && (colon === "" || /[.-]/.test(id))) blame(id);
    if (viewer.kind === "control") continue;
    for (const [number, digits = ""] of searched(event, open).matchAll(/\d+\.(\d+)/g))
      if (!fractions.has(digits)) blame(`the number ${number}`);
  }
  return found;
}

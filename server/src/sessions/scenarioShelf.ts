// The scenarios that can be played here. A file is read when somebody first asks for it, not at start.
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { ScenarioListing } from "@whitecell/shared/protocol/http.ts";
import type { Log, Scenarios } from "../ports.ts";

type Parts = {
  readonly ids: () => Promise<readonly string[]>;
  /** Null when the file has problems. */
  readonly read: (id: string) => Promise<Scenario | null>;
  readonly log: Log;
};

export function makeScenarioShelf({ ids, read, log }: Parts): Scenarios {
  const started = new Map<string, Promise<Scenario | null>>();
  const get = async (id: string): Promise<Scenario | null> => {
    if (!(await ids()).includes(id)) return null;
    const known = started.get(id);
    if (known) return known;
    const reading = read(id);
    started.set(id, reading);
    const scenario = await reading;
    if (scenario) return scenario;
    // A file that is mended is read again.
    started.delete(id);
    log("scenario-unreadable", { scenario: id });
    return null;
  };
  return {
    get,
    list: async () => {
      const all = await Promise.all((await ids()).map(get));
      return all.flatMap((scenario) => (scenario ? [listing(scenario)] : []));
    },
  };
}

const listing = (scenario: Scenario): ScenarioListing => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  turns: scenario.turns.length,
  teams: scenario.teams.map(({ id, label }) => ({ id, label })),
  options: scenario.options.map(({ id, default: on, text }) => ({ id, default: on, text })),
});

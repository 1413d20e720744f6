// Counts what happened over many random games, so that no test praises what never occurred.
import type { Recorded } from "@whitecell/shared/engine/events.ts";
import type { Scenario } from "@whitecell/shared/engine/scenario.ts";
import type { Table } from "./table.ts";

export class Ledger {
  readonly #counts = new Map<string, number>();
  readonly played = new Map<string, number>();

  #note(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  count(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  /** What of these never happened. */
  missing(all: readonly string[]): readonly string[] {
    return all.filter((what) => this.count(what) === 0);
  }

  add(table: Table, scenario: Scenario): void {
    for (const fact of table.recorded) this.#addFact(fact, scenario);
    this.#note(`outcome ${table.game?.verdict?.outcome}`);
  }

  #addFact({ event }: Recorded, scenario: Scenario): void {
    this.#note(event.type);
    if ("changes" in event) for (const { cause } of event.changes) this.#note(`cause ${cause.kind}`);
    if (event.type === "InjectReleased") this.#note(`inject by ${event.by}`);
    if (event.type === "MoveRuled") {
      const { order, ruling } = event;
      this.#note(`ruled ${ruling.ruled}`);
      this.#note(`${order.choice.kind} move`);
      this.#note(`slot ${order.slot}`);
      if (event.exposed) this.#note("exposed");
      if (ruling.reason !== null) this.#note("overridden");
      if (event.postponed.length > 0) this.#note("postponed");
      if (event.queued.length > 0) this.#note("queued");
      if (ruling.settled !== ruling.rolled && ruling.settled !== "cancelled") this.#note("lowered");
      for (const { source } of ruling.proposal.shifts) this.#note(`shift by ${source}`);
      if (order.choice.kind === "card") {
        const { move } = order.choice;
        this.played.set(move, (this.played.get(move) ?? 0) + 1);
        this.#note(`size ${scenario.moves.find(({ id }) => id === move)?.size}`);
      }
    }
  }
}

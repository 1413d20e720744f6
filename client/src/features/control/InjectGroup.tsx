import type { Inject } from "@whitecell/shared/engine/scenario.ts";
import { ChevronRight } from "lucide-react";
import { desk as words } from "../../messages/en/desk.ts";
import { shared } from "../../messages/en/shared.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { openDialog } from "./deskDialog.ts";
import { type Desk, teamLabel } from "./deskModel.ts";
import { scheduledTurn } from "./sortInjects.ts";

type Props = { readonly desk: Desk; readonly title: string; readonly injects: readonly Inject[] };

export function InjectGroup({ desk, title, injects }: Props) {
  return (
    <section aria-label={title}>
      <h3 className="border-b border-edge pb-1 text-14">
        {title} <span className="font-normal text-soft">{injects.length}</span>
      </h3>
      {injects.length === 0 && <EmptyState>{words.injects.none}</EmptyState>}
      <ul>
        {injects.map((inject) => (
          <li key={inject.id} className="border-b border-rule">
            <details className="group">
              <summary className="flex min-h-10 list-none items-center gap-2 py-1.5 text-14">
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{inject.title}</span>
                  <span className="block text-12 text-soft">
                    {[
                      turnOf(desk, inject),
                      shared.injectKinds[inject.kind],
                      words.injects.to(audienceWords(desk, inject)),
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </span>
                </span>
                <span className="shrink-0 text-soft transition-transform duration-press group-open:rotate-90">
                  <Icon of={ChevronRight} />
                </span>
              </summary>
              <InjectBody desk={desk} inject={inject} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function turnOf(desk: Desk, inject: Inject): string | null {
  const n = scheduledTurn(desk, inject);
  const title = desk.control.scenario.turns.find((turn) => turn.n === n)?.title;
  return title === undefined ? null : words.injects.due(title);
}

export function audienceWords(desk: Desk, { audience }: Pick<Inject, "audience">): string {
  if (audience.includes("all")) return words.injects.all;
  return shared.listOf(audience.map((team) => teamLabel(desk.scene, team)));
}

function InjectBody({ desk, inject }: { readonly desk: Desk; readonly inject: Inject }) {
  const effects = Object.entries(inject.effects).map(
    ([id, points]) =>
      `${desk.scene.indicators.find((each) => each.id === id)?.short ?? id} ${shared.signed(points)}`,
  );
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.injects.truth, inject.truth],
    [words.injects.effects, effects.length > 0 ? effects.join(", ") : words.injects.noEffects],
    [words.injects.expected, inject.expected],
  ];
  return (
    <div className="pb-3 text-14">
      <p>{inject.text}</p>
      <p className="mt-2 font-medium">{words.injects.veracity(words.injects.veracities[inject.veracity])}</p>
      <dl className="mt-1">
        {rows.map(([label, value]) =>
          value ? (
            <div key={label} className="py-0.5">
              <dt className="inline text-soft">{label}: </dt>
              <dd className="inline">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Button
        size="small"
        className="mt-2"
        aria-label={words.injects.releaseNamed(inject.title)}
        onClick={() => openDialog({ kind: "release", inject: inject.id })}
      >
        {words.injects.release}
      </Button>
    </div>
  );
}

import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { Ending } from "@whitecell/shared/views/view.ts";
import { pictures } from "../../messages/en/pictures.ts";
import { outcomeColour } from "../../ui/identity.ts";
import { Triangle } from "./Triangle.tsx";
import type { TriangleStep } from "./trianglePoints.ts";

type Props = { readonly scene: Scene; readonly ending: Ending; readonly path: readonly TriangleStep[] };

/** How it came out, in the scenario's words, and where the point came to rest. */
export function Outcome({ scene, ending, path }: Props) {
  const at = scene.outcomes.findIndex(({ id }) => id === ending.verdict.outcome);
  const steps = path.length > 0 ? path : [{ label: pictures.outcome.atTheEnd, point: ending.triangle }];
  return (
    <article className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
      <div className="border-l-8 pl-4" style={{ borderColor: outcomeColour(Math.max(0, at)) }}>
        <h3 className="text-28">{ending.label}</h3>
        <p className="mt-2 max-w-[60ch] text-16">{ending.text}</p>
      </div>
      <Triangle outcomes={scene.outcomes} path={steps} />
    </article>
  );
}

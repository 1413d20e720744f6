import { pictures } from "../../messages/en/pictures.ts";
import { outcomeColour } from "../../ui/identity.ts";
import { Triangle } from "../pictures/Triangle.tsx";
import { publicPath } from "./publicPath.ts";
import type { RoomProps } from "./roomProps.ts";

/** How it came out. */
export function RoomEnd({ view, scene }: RoomProps) {
  const { ending } = view;
  if (!ending) return null;
  const at = Math.max(
    0,
    scene.outcomes.findIndex(({ id }) => id === ending.verdict.outcome),
  );
  const path = [...publicPath(view), { label: pictures.outcome.atTheEnd, point: ending.triangle }];
  return (
    <div className="flex flex-col gap-12">
      <div className="border-l-[1rem] pl-8" style={{ borderColor: outcomeColour(at) }}>
        <h2 className="text-64">{ending.label}</h2>
        <p className="mt-4 text-40 leading-[1.35]">{ending.text}</p>
      </div>
      <Triangle outcomes={scene.outcomes} path={path} size="room" />
    </div>
  );
}

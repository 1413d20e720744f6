import { createRoot } from "react-dom/client";
import { TheatreMap } from "../../src/features/map/TheatreMap.tsx";
import "../../src/ui/tokens.css";
import { play, scenario } from "./state.ts";

const q = new URLSearchParams(location.search);
const size = (q.get("size") ?? "desk") as "desk";
if (size === ("room" as string)) document.documentElement.dataset.scale = "room";
document.documentElement.dataset.theme = q.get("theme") ?? "light";
const viewer = q.get("viewer") ?? "public";
const s = play(q.get("key") ?? "a", Number(q.get("turn") ?? 2), q.get("phase") ?? "consequences");
const view = s.view(viewer);
(window as any).view = view;
(window as any).scenario = scenario;
const map = (
  <TheatreMap
    scene={view.scene!}
    theatre={view.theatre}
    turnIndex={view.turn?.index ?? 0}
    size={size}
    fill={q.has("fill")}
  />
);
createRoot(document.getElementById("root")!).render(
  size === ("room" as string) ? (
    <div
      style={{
        height: "100vh",
        padding: "1.5rem 3rem",
        display: "grid",
        gridTemplateColumns: "minmax(0,1fr) 36rem",
        gap: "3rem",
      }}
    >
      <div style={{ minHeight: 0, minWidth: 0 }}>{map}</div>
      <div style={{ background: "var(--sunken)" }} />
    </div>
  ) : size === ("desk" as string) ? (
    <div style={{ padding: 16, maxWidth: Number(q.get("w") ?? 860) }}>{map}</div>
  ) : (
    <div style={{ padding: 12 }}>{map}</div>
  ),
);

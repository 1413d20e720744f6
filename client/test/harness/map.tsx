import { createRoot } from "react-dom/client";
import { TheatreMap } from "../../src/features/map/TheatreMap.tsx";
import "../../src/ui/tokens.css";
const q = new URLSearchParams(location.search);
const size = (q.get("size") ?? "desk") as "desk" | "room" | "phone";
if (size === "room") document.documentElement.dataset.scale = "room";
document.documentElement.dataset.theme = q.get("theme") ?? "light";
const states = import.meta.glob("./states/*.json", { eager: true, import: "default" }) as Record<string, any>;
const s = states[`./states/${q.get("state") ?? "worst"}-${q.get("viewer") ?? "public"}.json`];
const root = createRoot(document.getElementById("root")!);
const draw = (state: any) => {
  const map = <TheatreMap scene={state.scene} theatre={state.theatre} turnIndex={state.turnIndex} size={size} fill={q.has("fill")} />;
  root.render(
  size === "room" ? (
    <div style={{ height: "100vh", padding: "1.5rem 3rem", display: "grid", gridTemplateColumns: "minmax(0,1fr) 36rem", gap: "3rem" }}>
      <div style={{ minHeight: 0, minWidth: 0 }}>{map}</div><div style={{ background: "var(--sunken)" }} />
    </div>
  ) : size === "desk" ? (
    <div style={{ padding: 16, maxWidth: Number(q.get("w") ?? 860) }}>{map}</div>
  ) : (
    <div style={{ padding: 12 }}>{map}</div>
  ));
};
draw(s);
(window as any).states = states; (window as any).draw = draw;

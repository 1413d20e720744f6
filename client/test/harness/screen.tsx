import { createRoot } from "react-dom/client";
import { Suspense } from "react";
import { PublicSituation } from "../../src/features/display/PublicSituation.tsx";
import { RoomHeader } from "../../src/features/display/RoomHeader.tsx";
import { RoomStage } from "../../src/features/display/RoomStage.tsx";
import { SituationTab } from "../../src/features/control/SituationTab.tsx";
import "../../src/ui/tokens.css";
const q = new URLSearchParams(location.search);
document.documentElement.dataset.theme = q.get("theme") ?? "light";
const states = import.meta.glob("./states/*.json", { eager: true, import: "default" }) as Record<string, any>;
const which = q.get("screen") ?? "room";
const s = states[`./states/${q.get("state") ?? "worst"}-${which === "desk" ? "control" : "public"}.json`];
const view = { ...s.view, phase: q.get("phase") ?? s.view.phase, ready: { kyiv: true } };
if (which === "room") document.documentElement.dataset.scale = "room";
const node = which === "room" ? <div className="flex h-dvh flex-col overflow-hidden text-28"><RoomHeader view={view} scene={view.scene} /><RoomStage view={view} scene={view.scene} /></div>
 : which === "desk" ? <div style={{ width: 400, padding: 12 }}><SituationTab desk={{ view, scene: view.scene, control: view.control } as any} /></div>
 : <div style={{ padding: 16 }}><PublicSituation view={view} /></div>;
createRoot(document.getElementById("root")!).render(<Suspense>{node}</Suspense>);

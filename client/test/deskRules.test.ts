import { decide } from "@whitecell/shared/engine/decide.ts";
import { describe, expect, it } from "vitest";
import { otherwiseOf, rollOf } from "../src/features/control/adjudication/rollCommands.ts";
import { deskAction, type Pressed } from "../src/features/control/commands/deskKeys.ts";
import { closeDialog, currentDialog, openDialog } from "../src/features/control/deskDialog.ts";
import { rightsAt } from "../src/features/control/deskRights.ts";
import { nextStep } from "../src/features/control/now/advance.ts";
import { mayProject } from "../src/features/display/mayProject.ts";
import { tinyOpened } from "./support/tinyRecord.ts";

const control = { at: "control", role: "lead" } as const;

describe("the desk", () => {
  it("DSK1: a second press does not end the next phase", () => {
    const session = tinyOpened();
    session.host({ type: "StartSession" });
    const step = nextStep(session.view("control"), control);
    expect(step).toMatchObject({ from: "situation", to: "talks" });
    if (!step) return;
    session.host(step.command);
    const again = decide(session.game(), {
      actor: { kind: "person", person: "host" },
      at: session.at(),
      command: step.command,
    });
    expect(again).toMatchObject({ ok: false, error: { code: "phase-over" } });
  });

  it("DSK2: sends no shift and no ruling against the dice without a reason", () => {
    expect(rollOf("k", 0, "left over")).toEqual({ type: "RollMove", key: "k", shift: 0, reason: "" });
    expect(rollOf("k", 5, "  ")).toBeNull();
    expect(rollOf("k", -5, " Fog. ")).toMatchObject({ shift: -5, reason: "Fog." });
    expect(otherwiseOf("k", "failure", { reason: " " })).toBeNull();
    expect(otherwiseOf("k", null, { reason: "Fog." })).toBeNull();
    expect(otherwiseOf("k", "failure", { reason: "Fog." })).toEqual({
      type: "RuleMove",
      key: "k",
      ruled: "failure",
      reason: "Fog.",
    });
    expect(otherwiseOf("k", "success", { reason: "Fog.", adjust: { tension: 2 } })).toMatchObject({
      adjust: { tension: 2 },
    });
  });

  it("DSK3: opening a dialog closes the one before it", () => {
    openDialog({ kind: "inject" });
    openDialog({ kind: "release", inject: "inj-1" });
    expect(currentDialog()).toEqual({ kind: "release", inject: "inj-1" });
    openDialog({ kind: "keys" });
    expect(currentDialog()).toEqual({ kind: "keys" });
    closeDialog();
    expect(currentDialog()).toEqual({ kind: "none" });
  });

  it("DSK4: keys wait while somebody types, a dialog is open, or Space would press a button", () => {
    const rights = rightsAt(control);
    const at = (change: Partial<Pressed>) =>
      deskAction({
        key: " ",
        typing: false,
        pressing: false,
        dialogOpen: false,
        ended: false,
        rights,
        ...change,
      })?.kind;
    expect(at({})).toBe("clock");
    expect(at({ pressing: true })).toBeUndefined();
    expect(at({ key: "P", pressing: true })).toBe("clock");
    expect(at({ typing: true })).toBeUndefined();
    expect(at({ key: "n", typing: true })).toBeUndefined();
    expect(at({ dialogOpen: true, key: "?" })).toBeUndefined();
    expect(at({ ended: true })).toBeUndefined();
    expect(at({ ended: true, key: "n" })).toBeUndefined();
    expect(at({ ended: true, key: "?" })).toBe("open");
  });
});

describe("the room's display", () => {
  it("DSP1: shows nothing to a seat that sees more than the room", () => {
    const session = tinyOpened();
    expect(session.sides.map(({ view }) => mayProject(view))).toEqual(
      session.sides.map(({ viewer }) => viewer.kind === "public"),
    );
  });
});

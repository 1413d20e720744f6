import type { FreeForm } from "@whitecell/shared/engine/scenario.ts";
import { Plus } from "lucide-react";
import { desk as words } from "../../../messages/en/desk.ts";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { presetName } from "../situation/presetName.ts";
import { type Impact, NO_IMPACT } from "./assessmentDraft.ts";

type Props = {
  readonly desk: Desk;
  readonly limits: FreeForm;
  readonly impacts: readonly Impact[];
  readonly onChange: (impacts: readonly Impact[]) => void;
};

/** Which indicators a success moves, how far, which way. */
export function ImpactRows({ desk, limits, impacts, onChange }: Props) {
  const none = { value: "", label: words.assess.none };
  const indicators = [none, ...desk.scene.indicators.map(({ id, label }) => ({ value: id, label }))];
  const sizes = [
    none,
    ...Object.entries(limits.impactPresets).map(([id, points]) => ({
      value: id,
      label: words.assess.preset(presetName(id), points),
    })),
  ];
  const directions = [
    { value: "up", label: words.assess.up },
    { value: "down", label: words.assess.down },
  ];
  const set = (at: number, change: Partial<Impact>): void =>
    onChange(impacts.map((impact, each) => (each === at ? { ...impact, ...change } : impact)));
  return (
    <div className="flex flex-col gap-2">
      {impacts.map((impact, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
          key={at}
          className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_6rem]"
        >
          <Select
            label={words.assess.indicator(at + 1)}
            quietLabel
            className="max-sm:col-span-2"
            options={indicators}
            value={impact.indicator}
            onChange={(event) => set(at, { indicator: event.target.value })}
          />
          <Select
            label={words.assess.size(at + 1)}
            quietLabel
            options={sizes}
            value={impact.preset}
            onChange={(event) => set(at, { preset: event.target.value })}
          />
          <Select
            label={words.assess.direction(at + 1)}
            quietLabel
            options={directions}
            value={impact.sign}
            onChange={(event) => set(at, { sign: event.target.value === "down" ? "down" : "up" })}
          />
        </div>
      ))}
      {impacts.length < limits.limits.maxIndicators && (
        <div>
          <Button size="small" onClick={() => onChange([...impacts, NO_IMPACT])}>
            <Icon of={Plus} /> {words.adjust.add}
          </Button>
        </div>
      )}
    </div>
  );
}

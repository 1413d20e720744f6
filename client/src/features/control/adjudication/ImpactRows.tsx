import type { FreeForm } from "@whitecell/shared/engine/scenario.ts";
import { desk as words } from "../../../messages/en/desk.ts";
import { Select } from "../../../ui/Select.tsx";
import type { Desk } from "../deskModel.ts";
import { presetName } from "../situation/presetName.ts";
import { type Impact, NO_IMPACT } from "./assessmentDraft.ts";
import { GrowingRows } from "./GrowingRows.tsx";

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
  return (
    <GrowingRows
      rows={impacts}
      blank={NO_IMPACT}
      most={limits.limits.maxIndicators}
      addLabel={words.adjust.add}
      columns="grid-cols-[1fr_auto] sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_6rem]"
      onChange={onChange}
    >
      {(impact, set, n) => (
        <>
          <Select
            label={words.assess.indicator(n)}
            quietLabel
            className="max-sm:col-span-2"
            options={indicators}
            value={impact.indicator}
            onChange={(event) => set({ indicator: event.target.value })}
          />
          <Select
            label={words.assess.size(n)}
            quietLabel
            options={sizes}
            value={impact.preset}
            onChange={(event) => set({ preset: event.target.value })}
          />
          <Select
            label={words.assess.direction(n)}
            quietLabel
            options={directions}
            value={impact.sign}
            onChange={(event) => set({ sign: event.target.value === "down" ? "down" : "up" })}
          />
        </>
      )}
    </GrowingRows>
  );
}

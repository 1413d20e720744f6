import type { Signal } from "@whitecell/shared/model/perception.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { ReactNode } from "react";
import { intent } from "../../../messages/en/intent.ts";
import { Chips } from "./Chips.tsx";

const SIGNALS = Object.keys(intent.signals) as readonly Signal[];

type SignalProps = {
  readonly legend: ReactNode;
  readonly value: Signal | null;
  readonly onChange: (signal: Signal | null) => void;
  readonly disabled?: boolean;
};

/** The six things a move may be meant to say. */
export const SignalChips = (props: SignalProps) => (
  <Chips {...props} chips={SIGNALS.map((value) => ({ value, label: intent.signals[value] }))} />
);

type RungProps = {
  readonly legend: string;
  readonly scene: Scene;
  readonly value: number | null;
  readonly onChange: (rung: number | null) => void;
  readonly disabled?: boolean;
};

/** The rungs of the ladder by number; the chosen one says its name. */
export function RungChips({ legend, scene, value, onChange, disabled = false }: RungProps) {
  const { rungs } = scene.ladder;
  const chosen = rungs.find(({ n }) => n === value);
  return (
    <div>
      <Chips
        legend={legend}
        shape="numbers"
        disabled={disabled}
        value={value === null ? null : String(value)}
        onChange={(rung) => onChange(rung === null ? null : Number(rung))}
        chips={rungs.map(({ n, label }) => ({
          value: String(n),
          label: n,
          said: intent.rungSaid(n, label),
        }))}
      />
      {chosen && <p className="mt-1 text-14 text-soft">{intent.rungSaid(chosen.n, chosen.label)}</p>}
    </div>
  );
}

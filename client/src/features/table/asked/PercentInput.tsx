import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";

type Props = {
  readonly label: string;
  /** What stands above the track, for those who see it. */
  readonly shown: ReactNode;
  readonly said: string;
  readonly less: string;
  readonly more: string;
  readonly value: number;
  readonly onChange: (percent: number) => void;
};

const STEP = 5;

/** 0 to 100 by a track, by arrow keys, or by two buttons of five each: nobody has to drag. */
export function PercentInput({ label, shown, said, less, more, value, onChange }: Props) {
  const to = (percent: number) => onChange(Math.max(0, Math.min(100, percent)));
  return (
    <div>
      <p aria-hidden="true" className="flex items-baseline justify-between gap-3 text-14 font-medium">
        {shown}
      </p>
      <div className="mt-1 flex items-center gap-3">
        <Button
          aria-label={less}
          className="min-h-11 min-w-11 px-0"
          disabled={value === 0}
          onClick={() => to(value - STEP)}
        >
          <Icon of={Minus} />
        </Button>
        <input
          type="range"
          aria-label={label}
          aria-valuetext={said}
          min={0}
          max={100}
          step={1}
          value={value}
          onChange={(event) => to(Number(event.target.value))}
          className="h-11 min-w-0 flex-1 accent-accent"
        />
        <Button
          aria-label={more}
          className="min-h-11 min-w-11 px-0"
          disabled={value === 100}
          onClick={() => to(value + STEP)}
        >
          <Icon of={Plus} />
        </Button>
      </div>
    </div>
  );
}

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

type Props = {
  /** What could not be done. */
  readonly title: string;
  /** Why, and what may help. */
  readonly children: ReactNode;
  /** The one way on, as a button. */
  readonly action?: ReactNode;
};

/** Stands where something should be that could not be had. */
export function ErrorState({ title, children, action }: Props) {
  return (
    <div role="alert" className="flex items-start gap-3 py-2">
      <span className="mt-0.5 text-warn">
        <Icon of={CircleAlert} size={20} />
      </span>
      <div className="min-w-0">
        <p className="text-16 font-semibold">{title}</p>
        <div className="mt-0.5 max-w-[65ch] text-14 text-soft">{children}</div>
        {action && <div className="mt-3">{action}</div>}
      </div>
    </div>
  );
}

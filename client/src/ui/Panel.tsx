import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

type Props = {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Heading level, so that the outline of the page stays true. */
  readonly level?: 2 | 3;
  /** Nothing above it to be told apart from. */
  readonly first?: boolean;
};

/** A part of a screen: a rule and a heading, not a box. */
export function Panel({ title, actions, children, className, level = 2, first = false }: Props) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id} className={cx(!first && "border-t border-rule pt-3", className)}>
      <div className="mb-2 flex min-h-8 flex-wrap items-center justify-between gap-2">
        <Heading id={id} className="text-16">
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}

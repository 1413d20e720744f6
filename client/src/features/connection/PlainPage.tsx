import type { ReactNode } from "react";
import { Link } from "wouter";
import { connection } from "../../messages/en/connection.ts";
import { shared } from "../../messages/en/shared.ts";
import { cx } from "../../ui/cx.ts";

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  readonly wide?: boolean;
  /** On the start page the heading is the name itself. */
  readonly start?: boolean;
};

/** A page with one job: a name, a heading and what to do. */
export function PlainPage({ title, lead, children, wide = false, start = false }: Props) {
  return (
    <div className={cx("mx-auto w-full px-4 pt-4 pb-16 sm:pt-8", wide ? "max-w-5xl" : "max-w-lg")}>
      {!start && (
        <header className="mb-8">
          <Link
            href="/"
            aria-label={connection.startPage(shared.product)}
            className="inline-flex min-h-10 items-center gap-2 text-16 font-semibold"
          >
            <Mark size="size-6" />
            {shared.product}
          </Link>
        </header>
      )}
      <main>
        <h1 className={start ? "flex items-center gap-3 text-40" : "text-28"}>
          {start && <Mark size="size-10" />}
          {title}
        </h1>
        {lead && <div className="mt-2 max-w-[65ch] text-16 text-soft">{lead}</div>}
        <div className="mt-6">{children}</div>
      </main>
    </div>
  );
}

const Mark = ({ size }: { readonly size: string }) => (
  <svg viewBox="0 0 32 32" className={size} aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="var(--accent)" />
    <path
      d="M6 9l5 14 5-11 5 11 5-14"
      fill="none"
      stroke="var(--on-accent)"
      strokeWidth="3"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  </svg>
);

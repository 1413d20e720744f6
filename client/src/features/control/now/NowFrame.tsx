import type { ReactNode } from "react";
import { StatusLine } from "../../../ui/StatusLine.tsx";

type Props = {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly refused?: string | null;
  readonly children?: ReactNode;
};

/** The one thing to do now: what it is, large, its button, and what is needed to do it. */
export function NowFrame({ title, hint, action, refused = null, children }: Props) {
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-4">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="text-28 lg:max-[1400px]:text-20">{title}</h2>
          {hint && <p className="mt-1 text-14 text-soft">{hint}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-2">{action}</div>
      </div>
      <StatusLine tone="danger">{refused}</StatusLine>
      {children}
    </>
  );
}

import type { Names } from "@whitecell/shared/protocol/frames.ts";
import type { ReactNode } from "react";
import { shared } from "../../messages/en/shared.ts";
import { talk } from "../../messages/en/talk.ts";

type Props = {
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly names: Names;
  readonly me: string;
  /** Of which side, where several talk. */
  readonly side?: ReactNode;
};

/** One thing that somebody said: who, when, what. */
export const Said = ({ by, at, text, names, me, side }: Props) => (
  <li className="text-16">
    <p className="flex flex-wrap items-baseline gap-x-2 text-14 text-soft">
      {side}
      <span className="font-semibold text-ink">
        {names[by] ?? by}
        {by === me && ` (${talk.you})`}
      </span>
      <time dateTime={new Date(at).toISOString()}>{shared.time(at)}</time>
    </p>
    <p className="max-w-[65ch] break-words whitespace-pre-line">{text}</p>
  </li>
);

/** Words on their way. */
export const OnItsWay = ({ text }: { readonly text: string }) => (
  <li className="text-16 text-soft">
    <p className="text-14">{talk.sending}</p>
    <p className="break-words whitespace-pre-line">{text}</p>
  </li>
);

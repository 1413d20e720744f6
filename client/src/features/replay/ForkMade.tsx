import type { ForkAnswer } from "@whitecell/shared/protocol/http.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { fork as words } from "../../messages/en/fork.ts";
import { enter } from "../../state/seats.ts";
import { Button } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { StatusLine } from "../../ui/StatusLine.tsx";

type Props = { readonly made: ForkAnswer; readonly scene: Scene | null };
type Link = ForkAnswer["links"][number];

/** The way into the new session, for the facilitator and for everybody else. */
export function ForkMade({ made, scene }: Props) {
  const [, go] = useLocation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = ({ path }: Link): string => new URL(path, location.href).href;
  const placeOf = ({ place }: Link): string =>
    place.at === "team"
      ? (scene?.teams.find(({ id }) => id === place.team)?.label ?? place.team)
      : words.roles[place.at];
  const nameOf = ({ name }: Link): string => name || words.unnamed;
  const copy = async (links: readonly Link[]): Promise<void> => {
    const lines = links.map((link) => `${nameOf(link)} (${placeOf(link)}): ${address(link)}`);
    const [only] = links;
    setCopied(await copyText(links.length === 1 && only ? address(only) : lines.join("\n")));
  };
  const open = (): void => {
    const { token, sessionId, title: session, name, code } = made;
    enter({ token, sessionId, session, name, screen: "desk", place: null, code });
    go("/desk");
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14">{words.madeHow}</p>
      <div className="flex flex-wrap items-center gap-3">
        <p className="mr-auto text-16 font-semibold">{words.code(made.code)}</p>
        {made.links.length > 0 && <Button onClick={() => void copy(made.links)}>{words.copyAll}</Button>}
        <Button variant="primary" onClick={open}>
          {words.toDesk}
        </Button>
      </div>
      <StatusLine tone={copied === false ? "danger" : "ok"}>
        {copied === null ? null : copied ? words.copied : words.notCopied}
      </StatusLine>
      {made.links.length === 0 ? (
        <p className="text-14 text-soft">{words.nobody}</p>
      ) : (
        <ul aria-label={words.links} className="border-y border-rule">
          {made.links.map((link) => (
            <li
              key={link.person}
              className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-rule py-2 text-14 last:border-0 sm:grid-cols-[12rem_1fr_auto]"
            >
              <span className="min-w-0">
                <b className="block break-words">{nameOf(link)}</b>
                <span className="text-soft">{placeOf(link)}</span>
              </span>
              <span className="min-w-0 font-mono text-12 break-all select-all max-sm:order-3 max-sm:col-span-2">
                {address(link)}
              </span>
              <Button size="small" aria-label={words.copyOf(nameOf(link))} onClick={() => void copy([link])}>
                {words.copy}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

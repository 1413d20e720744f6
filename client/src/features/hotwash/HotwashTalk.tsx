import type { HotwashTopic } from "@whitecell/shared/engine/hotwash.ts";
import type { Scene } from "@whitecell/shared/views/scene.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import { hotwash as words } from "../../messages/en/hotwash.ts";
import { useIssue } from "../../state/useIssue.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import { LineForm } from "./LineForm.tsx";
import { speakerOf } from "./speakerOf.ts";

type Props = { readonly view: View; readonly scene: Scene; readonly runs?: boolean };

/** HOT3: what is asked, the newest first; one's own line, then everybody's, then talk. */
export function HotwashTalk({ view, scene, runs = false }: Props) {
  if (view.topics.length === 0) return null;
  return (
    <Panel title={words.talk}>
      <ol className="flex flex-col gap-6">
        {view.topics.toReversed().map((topic) => (
          <li key={topic.id}>
            <Topic topic={topic} view={view} scene={scene} runs={runs} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type TopicProps = Required<Props> & { readonly topic: HotwashTopic };

function Topic({ topic, view, scene, runs }: TopicProps) {
  const { id, title, question, open, lines } = topic;
  const { run, busy, refused } = useIssue();
  return (
    <section aria-label={title}>
      <h3 className="text-16 font-semibold break-words">{title}</h3>
      <p className="max-w-[65ch] text-16 break-words">{question}</p>
      {open && (
        <ul aria-label={words.lines(title)} className="mt-2 max-w-[65ch] border-l-4 border-edge pl-4">
          {lines.length === 0 && <li className="py-1 text-14 text-soft">{words.noLines}</li>}
          {lines.map(({ by, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same; lines are only added.
            <li key={at} className="py-1 text-16 break-words">
              {text} <span className="text-14 text-soft">{speakerOf(view, scene, by)}</span>
            </li>
          ))}
        </ul>
      )}
      {runs && !open && (
        <div className="mt-2 flex flex-wrap items-center gap-3 text-14">
          <span>{words.waiting(lines.length)}</span>
          <Button size="small" busy={busy} onClick={() => void run({ type: "OpenHotwashLines", id })}>
            {words.openLines}
          </Button>
          <StatusLine tone="danger">{refused}</StatusLine>
        </div>
      )}
      <LineForm id={id} open={open} />
    </section>
  );
}

import type { OpenRecord } from "@whitecell/shared/record/recordFile.ts";
import type { PeopleShown } from "@whitecell/shared/record/report/document.ts";
import { reportOf } from "@whitecell/shared/record/report/report.ts";
import { useMemo, useState } from "react";
import { report as words } from "../../messages/en/report.ts";
import { endViews } from "./endViews.ts";
import { ReportBlock } from "./ReportBlock.tsx";
import { ReportTools } from "./ReportTools.tsx";
import "./report.css";

type Props = { readonly record: OpenRecord; readonly sessionId: string | null };

/** What happened, why, and what it can and cannot show: read off the record, to be printed or taken along. */
export function ReportPage({ record, sessionId }: Props) {
  const [people, setPeople] = useState<PeopleShown>("roles");
  const document = useMemo(() => reportOf(record, people), [record, people]);
  const views = useMemo(() => endViews(record), [record]);
  return (
    <div className="mx-auto max-w-[56rem] px-4 py-6 print:max-w-none print:p-0">
      <ReportTools document={document} sessionId={sessionId} people={people} onPeople={setPeople} />
      <main className="font-serif [print-color-adjust:exact]">
        <h1 className="text-40 print:text-28">{document.title}</h1>
        <p className="mt-1 font-sans text-14 text-soft">{document.subtitle}</p>
        <nav aria-label={words.contents} className="mt-5 font-sans print:hidden">
          <ol className="list-decimal pl-7 text-14 sm:columns-2">
            {document.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1 underline">
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {document.sections.map(({ id, title, blocks }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="mt-10">
            <h2 id={`${id}-title`} className="border-b-2 border-ink pb-1 text-28 break-after-avoid">
              {title}
            </h2>
            <div className="mt-3 flex flex-col gap-3">
              {blocks.map((block, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a document have a place and nothing else.
                <ReportBlock key={at} block={block} views={views} />
              ))}
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}

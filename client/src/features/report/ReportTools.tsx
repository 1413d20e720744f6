import {
  PEOPLE_SHOWN,
  type PeopleShown,
  type ReportDocument,
} from "@whitecell/shared/record/report/document.ts";
import { markdownOf } from "@whitecell/shared/record/report/markdown.ts";
import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { report as words } from "../../messages/en/report.ts";
import { shared } from "../../messages/en/shared.ts";
import { downloadReport, saveText } from "../../state/archive.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";

type Props = {
  readonly document: ReportDocument;
  readonly sessionId: string | null;
  readonly people: PeopleShown;
  readonly onPeople: (people: PeopleShown) => void;
};

/** Above the report, and never on paper. */
export function ReportTools({ document, sessionId, people, onPeople }: Props) {
  const [word, setWord] = useState<"idle" | "busy" | "failed">("idle");
  const fetchWord = async (): Promise<void> => {
    setWord("busy");
    setWord(sessionId !== null && (await downloadReport(sessionId, people)) ? "idle" : "failed");
  };
  return (
    <header className="mb-8 border-b border-rule pb-4 print:hidden">
      <nav className="mb-3 flex flex-wrap gap-4 text-14">
        <Link href="/" className="py-1 underline">
          {shared.product}
        </Link>
        {sessionId !== null && (
          <Link href={`/replay/${sessionId}`} className="py-1 underline">
            {words.replay}
          </Link>
        )}
      </nav>
      <section aria-label={words.tools} className="flex flex-wrap items-end gap-3">
        <Select
          label={words.people}
          className="w-56"
          value={people}
          onChange={(event) => onPeople(PEOPLE_SHOWN.find((each) => each === event.target.value) ?? "roles")}
          options={PEOPLE_SHOWN.map((each) => ({ value: each, label: words.peopleOf[each] }))}
        />
        <Button onClick={() => print()}>
          <Icon of={Printer} /> {words.print}
        </Button>
        <Button onClick={() => saveText(markdownOf(document), `${document.title}.report.md`)}>
          <Icon of={Download} /> {words.markdown}
        </Button>
        {sessionId !== null && (
          <Button busy={word === "busy"} onClick={() => void fetchWord()}>
            <Icon of={Download} /> {words.word}
          </Button>
        )}
      </section>
      <StatusLine tone="danger">{word === "failed" ? words.wordFailed : null}</StatusLine>
    </header>
  );
}

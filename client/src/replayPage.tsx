// The replay as one file: the record is in the page, and nothing is fetched from anywhere.

import { must } from "@whitecell/shared/lib/assert.ts";
import { openRecord } from "@whitecell/shared/record/readRecord.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PlainPage } from "./features/connection/PlainPage.tsx";
import { sayProblem } from "./features/replay/sayProblem.ts";
import { Theatre } from "./features/replay/Theatre.tsx";
import { replay as words } from "./messages/en/replay.ts";
import "./ui/tokens.css";

const text = document.getElementById("record")?.textContent ?? "";
const record = openRecord(parsed(text));
if (record.ok) document.title = words.titled(record.value.title);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

createRoot(must(document.getElementById("root"), "the page has no #root")).render(
  <StrictMode>
    {record.ok ? (
      <Theatre record={record.value} home="file" />
    ) : (
      <PlainPage start title={words.title} lead={sayProblem(record.error)} />
    )}
  </StrictMode>,
);

import { must } from "@whitecell/shared/lib/assert.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { PageFailure } from "./features/connection/PageFailure.tsx";
import { forgetOldTexts } from "./state/oldTexts.ts";
import { seats } from "./state/seats.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";

forgetOldTexts(seats.remembered().map((seat) => seat.sessionId));

createRoot(must(document.getElementById("root"), "index.html has no #root")).render(
  <StrictMode>
    <PageFailure>
      <App />
    </PageFailure>
  </StrictMode>,
);

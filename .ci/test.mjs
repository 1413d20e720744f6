// `npm test`: everything, on a bare clone, a browser included. Its last line is `N passed, N failed`.
import { install, orOneSentence } from "../server/bootstrap.mjs";
import { findBrowser } from "./browser.mjs";
import { browserStep, close, fastSteps, runSteps } from "./steps.mjs";

await orOneSentence(async () => {
  install();
  const chromium = await findBrowser();
  console.log(
    chromium
      ? `whitecell: testing with ${chromium}`
      : "whitecell: no browser was found or could be installed",
  );
  // Without a browser nothing is proved, so that is a failure and not a skip.
  const noBrowser = { name: "browser journeys", work: () => ({ passed: 0, failed: 1 }) };
  close(runSteps([...fastSteps, chromium ? browserStep(chromium) : noBrowser]));
});

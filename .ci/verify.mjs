// `npm run verify`: everything that needs no browser.
import { install, orOneSentence } from "../server/bootstrap.mjs";
import { close, fastSteps, runSteps } from "./steps.mjs";

await orOneSentence(() => {
  install();
  close(runSteps(fastSteps));
});

// `npm run build`: builds the client whether or not it changed.
import { buildClient, install, orOneSentence } from "../server/bootstrap.mjs";

await orOneSentence(() => {
  install();
  buildClient({ force: true });
});

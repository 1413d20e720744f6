// The import law of the house as data. Paths are folders or files below the repository's root.

const shared = (...names) => names.map((name) => `shared/src/${name}`);
const server = (...names) => names.map((name) => `server/src/${name}`);
const client = (...names) => names.map((name) => `client/src/${name}`);

// A phone gets views, frames and general helpers; of engine and model only the words.
const phoneMay = shared("views", "record", "protocol", "lib");
const phoneTypes = shared("engine", "model");
const ports = server("ports.ts", "ports", "config.ts");

/** What each room may import besides itself; `types` may only be named by `import type`. */
export const rooms = {
  "shared/src/lib": {},
  "shared/src/model": {
    may: shared("lib"),
    types: shared(
      "engine/ids.ts",
      "engine/card.ts",
      "engine/change.ts",
      "engine/condition.ts",
      "engine/theatre.ts",
      "engine/scenario.ts",
      "engine/game.ts",
      "engine/phases.ts",
      "engine/readings.ts",
    ),
  },
  "shared/src/engine": { may: shared("lib", "model") },
  "shared/src/views": { may: shared("engine", "model", "lib") },
  "shared/src/record": { may: shared("views", "engine", "model", "lib") },
  "shared/src/robots": { may: shared("views", "engine", "model", "lib") },
  "shared/src/protocol": { may: shared("record", "views", "engine", "model", "lib") },
  "shared/src/scenarioFile": { may: shared("protocol", "engine", "lib") },
  "shared/test": { may: ["shared/src"] },

  "server/src/ports.ts": { may: ["shared/src", ...ports] },
  "server/src/ports": { may: ["shared/src", ...ports] },
  "server/src/config.ts": { may: ["shared/src"] },
  "server/src/store": { may: ["shared/src", ...ports] },
  "server/src/auth": { may: ["shared/src", ...ports] },
  "server/src/exports": { may: ["shared/src", ...server("auth")] },
  "server/src/sessions": { may: ["shared/src", ...ports, ...server("auth")] },
  "server/src/net": { may: ["shared/src", ...ports, ...server("sessions", "exports", "auth")] },
  "server/src/app.ts": { may: ["shared/src", ...ports, ...server("net", "sessions", "auth")] },
  "server/src/tools": { may: ["shared/src", "server/src"] },
  "server/src/main.ts": { may: ["shared/src", "server/src"] },
  "server/src/scenarios.ts": { may: ["shared/src", ...ports] },
  "server/src/nodeVersion.ts": {},
  "server/test": { may: ["server/src", "shared/src"] },

  "client/src/messages": { types: [...phoneTypes, ...phoneMay] },
  "client/src/ui": { may: client("messages") },
  "client/src/sync": { may: phoneMay, types: phoneTypes },
  "client/src/state": { may: [...client("sync"), ...phoneMay], types: phoneTypes },
  "client/src/features": {
    may: [...client("state", "ui", "messages"), ...phoneMay],
    types: phoneTypes,
  },
  "client/src/App.tsx": { may: ["client/src", ...phoneMay], types: phoneTypes },
  "client/src/replayPage.tsx": { may: ["client/src", ...phoneMay], types: phoneTypes },
  "client/src/main.tsx": { may: ["client/src", ...phoneMay], types: phoneTypes },
  "client/test": { may: ["client/src", "shared/src"] },
  "client/vite.config.ts": { may: ["client/vite"] },
  "client/vite": {},

  e2e: {},
};

/** Packages that only some rooms may import. */
export const packages = {
  valibot: shared("protocol"),
  "@valibot/to-json-schema": [...shared("protocol"), ...server("tools")],
  yaml: [...shared("scenarioFile"), "shared/test", "server/test"],
  react: [...client("ui", "state", "features", "App.tsx", "main.tsx", "replayPage.tsx"), "client/test"],
  "react-dom": [...client("ui", "features", "App.tsx", "main.tsx", "replayPage.tsx"), "client/test"],
  "socket.io-client": [...client("sync"), "client/test", "server/test", "server/src/tools", "e2e"],
};

/** Rooms that run in a browser or nowhere in particular, and so never see Node. */
export const withoutNode = ["shared/src", "client/src"];

/** What must not come along, however long the chain of imports from the first to the second. */
export const unreachable = [
  {
    from: "client/src",
    to: shared("engine/decide.ts", "engine/handlers", "engine/evolve.ts", "scenarioFile", "robots"),
    why: "a browser never holds the rules of the whole game",
  },
];

/** Same fold, same result: in every time zone and locale, at any time, by no chance but the seed's. */
export const clockAndChance = {
  folders: ["shared/src"],
  names: ["Date", "Intl", "performance", "crypto", "globalThis"],
  members: [
    "localeCompare",
    "toLocaleDateString",
    "toLocaleLowerCase",
    "toLocaleString",
    "toLocaleTimeString",
    "toLocaleUpperCase",
  ],
};

/** Every message of a client passes one handler, which checks size, rate, schema and who is asking. */
export const socketListeners = { folders: ["server/src"], except: ["server/src/net/handler.ts"] };

/** Fewer modules than this means that the checker no longer reads the tree. */
export const fewestModules = 150;

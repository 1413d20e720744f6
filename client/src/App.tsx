import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { PlainPage } from "./features/connection/PlainPage.tsx";
import { Home } from "./features/home/Home.tsx";
import { Host } from "./features/home/Host.tsx";
import { Join } from "./features/join/Join.tsx";
import { Play } from "./features/table/Play.tsx";
import { connection } from "./messages/en/connection.ts";
import { Loading } from "./ui/Loading.tsx";

// What a player's phone does not need is loaded by those who do.
const Desk = lazy(() => import("./features/control/Desk.tsx").then(({ Desk }) => ({ default: Desk })));
const Display = lazy(() =>
  import("./features/display/Display.tsx").then(({ Display }) => ({ default: Display })),
);
const Replay = lazy(() => import("./features/replay/Replay.tsx").then(({ Replay }) => ({ default: Replay })));

export function App() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/host" component={Host} />
        <Route path="/join/:code?">{({ code }) => <Join code={code ?? null} />}</Route>
        <Route path="/play" component={Play} />
        <Route path="/desk">
          <Desk />
        </Route>
        <Route path="/display">
          <Display />
        </Route>
        <Route path="/replay/:sessionId?">
          {({ sessionId }) => <Replay sessionId={sessionId ?? null} />}
        </Route>
        <Route>
          <PlainPage title={connection.notFound.title} lead={connection.notFound.text} />
        </Route>
      </Switch>
    </Suspense>
  );
}

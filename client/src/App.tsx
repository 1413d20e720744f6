import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { PlainPage } from "./features/connection/PlainPage.tsx";
import { connection } from "./messages/en/connection.ts";
import { Loading } from "./ui/Loading.tsx";

// Each screen is a file of its own: nobody loads what another role needs.
const Join = lazy(() => import("./features/join/Join.tsx").then(({ Join }) => ({ default: Join })));
const Play = lazy(() => import("./features/table/Play.tsx").then(({ Play }) => ({ default: Play })));
const Home = lazy(() => import("./features/home/Home.tsx").then(({ Home }) => ({ default: Home })));
const Host = lazy(() => import("./features/home/Host.tsx").then(({ Host }) => ({ default: Host })));
const LeadElsewhere = lazy(() =>
  import("./features/home/LeadElsewhere.tsx").then(({ LeadElsewhere }) => ({ default: LeadElsewhere })),
);
const Desk = lazy(() => import("./features/control/Desk.tsx").then(({ Desk }) => ({ default: Desk })));
const Display = lazy(() =>
  import("./features/display/Display.tsx").then(({ Display }) => ({ default: Display })),
);
const Replay = lazy(() => import("./features/replay/Replay.tsx").then(({ Replay }) => ({ default: Replay })));
const Compare = lazy(() =>
  import("./features/plays/Compare.tsx").then(({ Compare }) => ({ default: Compare })),
);
const Gallery = lazy(() =>
  import("./features/gallery/Gallery.tsx").then(({ Gallery }) => ({ default: Gallery })),
);

export function App() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/host" component={Host} />
        <Route path="/lead" component={LeadElsewhere} />
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
        <Route path="/report/:sessionId?">
          {({ sessionId }) => <Replay sessionId={sessionId ?? null} report />}
        </Route>
        <Route path="/compare/:one/:other">
          {({ one, other }) => <Compare key={`${one} ${other}`} one={one} other={other} />}
        </Route>
        <Route path="/gallery" component={Gallery} />
        <Route>
          <PlainPage title={connection.notFound.title} lead={connection.notFound.text} />
        </Route>
      </Switch>
    </Suspense>
  );
}

import { lazy, type ReactNode, Suspense } from "react";
import { Link, useLocation } from "wouter";
import { home } from "../../messages/en/home.ts";
import { shared } from "../../messages/en/shared.ts";
import { useHostKey } from "../../state/hostKey.ts";
import { seats } from "../../state/seats.ts";
import { useTitle } from "../../state/useTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";
import { RememberedSeats } from "../connection/RememberedSeats.tsx";
import { CodeField } from "../join/CodeField.tsx";

// Pictures and records: only for whoever holds the host key.
const Plays = lazy(() => import("../plays/Plays.tsx").then(({ Plays }) => ({ default: Plays })));

export function Home() {
  const [, go] = useLocation();
  const key = useHostKey();
  const remembered = seats.remembered();
  useTitle(null);
  return (
    <PlainPage wide start title={shared.product} lead={home.tagline}>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Part title={home.join.title}>
          <CodeField hint={home.join.hint} onCode={(code) => go(`/join/${code}`)} />
        </Part>
        {remembered.length > 0 && (
          <Part title={home.continue.title}>
            <RememberedSeats list={remembered} />
          </Part>
        )}
        <Part title={home.host.title}>
          {key === null ? (
            <p className="text-14 text-soft">{home.host.how}</p>
          ) : (
            <Button variant="primary" size="large" onClick={() => go("/host")}>
              {home.host.start}
            </Button>
          )}
          <p className="mt-3 text-14">
            <Link href="/lead" className="inline-flex min-h-8 items-center underline">
              {home.host.lost}
            </Link>
          </p>
        </Part>
        <Part title={home.replay.title}>
          <p className="mb-3 text-14 text-soft">{home.replay.hint}</p>
          <Button size="large" onClick={() => go("/replay")}>
            {home.replay.open}
          </Button>
        </Part>
      </div>
      {key !== null && (
        <div className="mt-10">
          <Suspense fallback={<Loading rows={3}>{home.plays.loading}</Loading>}>
            <Plays hostKey={key} />
          </Suspense>
        </div>
      )}
    </PlainPage>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t-2 border-ink pt-3">
      <h2 className="mb-3 text-20">{title}</h2>
      {children}
    </section>
  );
}

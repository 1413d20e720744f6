import { display as words } from "../../messages/en/display.ts";
import { useJoinAddress } from "../../state/joinAddress.ts";
import { useLive } from "../../state/session.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { TeamName } from "../../ui/TeamName.tsx";
import { WhatIf } from "../pictures/WhatIf.tsx";
import type { RoomProps } from "./roomProps.ts";
import { SpokenCode } from "./SpokenCode.tsx";

/** How to get in, as large as the wall allows, and who is in already. */
export function RoomLobby({ view, scene, code }: RoomProps & { readonly code: string | null }) {
  const { origin, localOnly } = useJoinAddress();
  const address = `${new URL(origin).host}/join`;
  const link = code === null ? null : `${origin}/join/${code}`;
  return (
    <main className="flex min-h-0 flex-1 flex-col justify-between gap-8 px-12 py-10 portrait:px-6 portrait:py-6">
      <div className="flex flex-1 items-center gap-16 portrait:flex-col portrait:items-start portrait:gap-8">
        {link && <QrCode text={link} label={words.lobby.qr(link)} className="size-[34rem] shrink-0" />}
        <div className="min-w-0">
          <p className="text-28 text-soft">{scene.title}</p>
          <WhatIf of={view} wall />
          <h1 className="text-64">{words.lobby.heading}</h1>
          <p className="mt-6 text-28 text-soft">{words.lobby.open}</p>
          <p className="text-64 font-semibold break-all portrait:text-40">{address}</p>
          {code !== null && (
            <>
              <p className="mt-4 text-28 text-soft">{words.lobby.enter}</p>
              <p className="text-112 portrait:text-64">
                <SpokenCode code={code} />
              </p>
            </>
          )}
          {localOnly && <p className="text-28 text-warn">{words.lobby.localhost}</p>}
        </div>
      </div>
      <Seats view={view} scene={scene} />
    </main>
  );
}

function Seats({ view, scene }: RoomProps) {
  const names = useLive((live) => live.names);
  const places = Object.entries(view.people);
  const observers = places.filter(([, place]) => place.at === "observers").length;
  return (
    <div>
      <ul className="grid grid-cols-4 gap-10 portrait:grid-cols-1 portrait:gap-4">
        {scene.teams.map((team, index) => {
          const seated = places.filter(([, place]) => place.at === "team" && place.team === team.id);
          return (
            <li key={team.id} className="border-t-2 border-edge pt-4">
              <p className="flex items-baseline justify-between gap-4">
                <TeamName team={team} index={index} size="wall" />
                <span className="text-soft tabular-nums">
                  {words.lobby.seated(seated.length, scene.seatsPerTeam)}
                </span>
              </p>
              <p className="mt-2 line-clamp-3 leading-[1.35]">
                {seated.map(([person]) => names[person] ?? "").join(", ") || words.lobby.free}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="mt-6 text-28 text-soft">{observers > 0 ? words.lobby.observers(observers) : ""}</p>
    </div>
  );
}

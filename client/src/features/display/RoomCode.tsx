import { display as words } from "../../messages/en/display.ts";
import { useJoinAddress } from "../../state/joinAddress.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { SpokenCode } from "./SpokenCode.tsx";

/** The way in for somebody who comes late, over whatever is shown. */
export function RoomCode({ code }: { readonly code: string }) {
  const { origin } = useJoinAddress();
  const link = `${origin}/join/${code}`;
  return (
    <aside
      aria-label={words.lobby.heading}
      className="fixed right-12 bottom-12 flex items-center gap-10 rounded border border-edge bg-raised p-8 shadow-high"
    >
      <QrCode text={link} label={words.lobby.qr(link)} className="size-72 shrink-0" />
      <div>
        <h2 className="text-28 text-soft">{words.lobby.heading}</h2>
        <p className="text-40 font-semibold">{`${new URL(origin).host}/join`}</p>
        <p className="mt-4 text-64">
          <SpokenCode code={code} />
        </p>
      </div>
    </aside>
  );
}

import { LobbyBoard } from "../../lobby/LobbyBoard.tsx";

/** The same admissions as in the lobby, for latecomers and lost phones. */
export function PeopleDrawer() {
  return <LobbyBoard />;
}

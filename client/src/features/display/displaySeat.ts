// The display's token comes in the address's fragment, which no server log sees, and leaves the address bar at once.
import { enter } from "../../state/seats.ts";

/** Takes the token out of the address and holds it in this tab. Harmless when there is none. */
export function takeDisplayToken(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null || token === "") return;
  history.replaceState(null, "", location.pathname + location.search);
  enter({ token, sessionId: "", session: "", name: "", screen: "display", place: null, code: null });
}

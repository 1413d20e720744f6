// What a browser asks over HTTP. A network that fails is a refusal like any other.

import { err, ok, type Result } from "@whitecell/shared/lib/result.ts";
import type {
  CreateSessionAnswer,
  CreateSessionRequest,
  DoorAnswer,
  HttpRefusal,
  JoinAnswer,
  JoinRequest,
  RedeemRequest,
  ScenarioListing,
  SeatLinkAnswer,
  SeatLinkRequest,
  SessionListing,
} from "@whitecell/shared/protocol/http.ts";

/** `sentence` is the server's own; null when the server could not be reached. */
export type ApiError = { readonly code: string; readonly sentence: string | null };
export type Answer<T> = Promise<Result<T, ApiError>>;

const SERVER_AWAY: ApiError = { code: "server-away", sentence: null };

/** Asked here by what a phone needs at once; the archive asks for itself. */
export async function ask<T>(path: string, options: RequestInit = {}): Answer<T> {
  try {
    const response = await fetch(`/api${path}`, { cache: "no-store", ...options });
    if (response.ok) return ok((await response.json()) as T);
    return err(await refusalOf(response));
  } catch {
    return err(SERVER_AWAY);
  }
}

async function refusalOf(response: Response): Promise<ApiError> {
  try {
    return ((await response.json()) as HttpRefusal).error;
  } catch {
    return { code: `http-${response.status}`, sentence: null };
  }
}

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

export const post = (body: unknown, secret?: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...(secret === undefined ? {} : bearer(secret)) },
  body: JSON.stringify(body),
});

export const api = {
  scenarios: (hostKey: string) => ask<readonly ScenarioListing[]>("/scenarios", { headers: bearer(hostKey) }),
  sessions: (hostKey: string) => ask<readonly SessionListing[]>("/sessions", { headers: bearer(hostKey) }),
  createSession: (hostKey: string, request: CreateSessionRequest) =>
    ask<CreateSessionAnswer>("/sessions", post(request, hostKey)),
  door: (code: string) => ask<DoorAnswer>(`/door/${encodeURIComponent(code)}`),
  join: (request: JoinRequest) => ask<JoinAnswer>("/join", post(request)),
  redeem: (request: RedeemRequest) => ask<JoinAnswer>("/seat-links/redeem", post(request)),
  seatLink: (token: string, request: SeatLinkRequest) =>
    ask<SeatLinkAnswer>("/seat-links", post(request, token)),
} as const;

// The led replay in a browser: where the facilitator leads, and how a screen is led or breaks away.
import type { LedAnswer, LedPosition } from "@whitecell/shared/protocol/http.ts";
import { useEffect, useRef, useState } from "react";
import { type Answer, ask, post } from "../sync/api.ts";
import type { Replay, ReplayStore } from "./replayStore.ts";

const pathOf = (session: string): string => `/replays/${encodeURIComponent(session)}/led`;
/** Fast enough for a hand on the slider, slow enough for the line. */
const OFTEN_MS = 200;
/** LED4: the server takes a minute's silence for an end; as often it is asked how many follow. */
const BEAT_MS = 5_000;

const lead = (session: string, token: string, position: LedPosition | null): Answer<LedAnswer> =>
  ask(pathOf(session), { ...post({ position }, token), keepalive: true });

/** Where the facilitator leads; null while nobody leads, or where nothing may be asked. */
export function useLed(session: string | null): LedPosition | null {
  const [position, setPosition] = useState<LedPosition | null>(null);
  useEffect(() => {
    if (session === null) return;
    const line = new EventSource(`/api${pathOf(session)}`);
    line.addEventListener("led", ({ data }) => {
      const next = JSON.parse(data) as LedPosition | null;
      // The server repeats itself to keep the line open.
      setPosition((before) => (JSON.stringify(before) === data ? before : next));
    });
    return () => {
      line.close();
      setPosition(null);
    };
  }, [session]);
  return position;
}

/** LED2: follows until somebody here moves by themselves, and again when they come back. */
export function useFollowing(store: ReplayStore, led: LedPosition | null) {
  const [away, setAway] = useState(false);
  const applying = useRef(false);
  const active = led !== null;
  useEffect(() => {
    if (!active) setAway(false);
  }, [active]);
  useEffect(() => {
    if (!led || away) return;
    applying.current = true;
    store.follow(led);
    applying.current = false;
  }, [store, led, away]);
  useEffect(() => {
    if (!active) return;
    return store.subscribe((now, before) => {
      const moved =
        now.step !== before.step || now.side !== before.side || now.against !== before.against || now.playing;
      if (moved && !applying.current) setAway(true);
    });
  }, [store, active]);
  return { away, breakAway: () => setAway(true), comeBack: () => setAway(false) };
}

type Leading = { readonly watching: number; readonly problem: string | null };

/** LED1: tells the room where this replay stands, as long as `token` is given. */
export function useLeading(session: string, token: string | null, state: Replay): Leading {
  const [leading, setLeading] = useState<Leading>({ watching: 0, problem: null });
  const { timeline, step, side, against } = state;
  const at = timeline.steps[step] ?? 0;
  const latest = useRef<LedPosition>({ at, side, against });
  const sentAt = useRef(0);
  latest.current = { at, side, against };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the moves of the replay that are told.
  useEffect(() => {
    if (token === null) return;
    const wait = Math.max(0, OFTEN_MS - (Date.now() - sentAt.current));
    const timer = setTimeout(async () => {
      sentAt.current = Date.now();
      const answer = await lead(session, token, latest.current);
      setLeading(
        answer.ok
          ? { watching: answer.value.watching, problem: null }
          : { watching: 0, problem: answer.error.sentence ?? "" },
      );
    }, wait);
    return () => clearTimeout(timer);
  }, [session, token, at, side, against]);

  useEffect(() => {
    if (token === null) return;
    const beat = setInterval(async () => {
      const answer = await lead(session, token, latest.current);
      if (answer.ok) setLeading({ watching: answer.value.watching, problem: null });
    }, BEAT_MS);
    return () => {
      clearInterval(beat);
      void lead(session, token, null);
    };
  }, [session, token]);
  return leading;
}

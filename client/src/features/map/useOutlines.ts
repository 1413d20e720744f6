// Coasts and borders, fetched once from the page's own origin.
import { useEffect, useState } from "react";
import fine from "world-atlas/countries-50m.json?url";
import coarse from "world-atlas/countries-110m.json?url";
import { type Atlas, type Outlines, outlinesOf } from "./land.ts";

const files = { coarse, fine } as const;
type Detail = keyof typeof files;
type Position = { readonly lon: number; readonly lat: number };

const ready = new Map<Detail, Outlines>();
const coming = new Map<Detail, Promise<Outlines>>();

async function load(detail: Detail, center: Position): Promise<Outlines> {
  const answer = await fetch(files[detail]);
  if (!answer.ok) throw new Error(`${files[detail]}: ${answer.status}`);
  const outlines = outlinesOf((await answer.json()) as Atlas, center);
  ready.set(detail, outlines);
  return outlines;
}

/** One request for all maps of a page; one that failed is made again by the next map. */
function outlinesFor(detail: Detail, center: Position): Promise<Outlines> {
  const running = coming.get(detail) ?? load(detail, center);
  coming.set(detail, running);
  running.catch(() => coming.delete(detail));
  return running;
}

type Loaded = { readonly outlines: Outlines | null; readonly failed: boolean };

export function useOutlines(detail: Detail, center: Position | null): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ outlines: ready.get(detail) ?? null, failed: false });
  useEffect(() => {
    if (!center) return;
    let gone = false;
    outlinesFor(detail, center).then(
      (outlines) => !gone && setLoaded({ outlines, failed: false }),
      () => !gone && setLoaded({ outlines: null, failed: true }),
    );
    return () => {
      gone = true;
    };
  }, [detail, center]);
  return loaded;
}

import { useEffect } from "react";
import { shared } from "../messages/en/shared.ts";

/** What the browser's tab says; the most telling words first. */
export function useTitle(...words: readonly (string | null)[]): void {
  const title = [...words.filter((word) => word !== null && word !== ""), shared.product].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

import { useEffect } from "react";

/** The product's name, as the page came with it. */
const product = document.title;

/** What the browser's tab says; the most telling words first. */
export function useTitle(...words: readonly (string | null)[]): void {
  const title = [...words.filter((word) => word !== null && word !== ""), product].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

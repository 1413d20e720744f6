/** Panels one below the other; the first needs no rule above it. */
export const STACK =
  "flex flex-col gap-6 [&>section:first-child]:border-t-0 [&>section:first-child]:pt-0 [&>div:first-child>section]:border-t-0 [&>div:first-child>section]:pt-0";

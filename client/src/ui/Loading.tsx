import { ui } from "../messages/en/ui.ts";

/** Words instead of a spinner: they say what is awaited. */
export function Loading({ children = ui.loading }: { readonly children?: string }) {
  return (
    <p role="status" className="p-6 text-16 text-soft">
      {children}
    </p>
  );
}

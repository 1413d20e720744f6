import { GitFork } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { fork as words } from "../../messages/en/fork.ts";
import type { Replay } from "../../state/replayStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";

// Only for whoever runs sessions: a class that watches never needs it.
const ForkDialog = lazy(() => import("./ForkDialog.tsx").then(({ ForkDialog }) => ({ default: ForkDialog })));

/** FORK7: offered where the whole record is open and this browser may ask for a session. */
export function ForkButton({ id, state }: { readonly id: string; readonly state: Replay }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog" className="max-lg:px-2.5">
        <Icon of={GitFork} /> <span className="max-lg:sr-only">{words.button}</span>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ForkDialog id={id} state={state} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

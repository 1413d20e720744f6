import type { View } from "@whitecell/shared/views/view.ts";
import { Button } from "../../../ui/Button.tsx";
import { MainButton } from "./MainButton.tsx";
import { useAdvance } from "./useAdvance.ts";

type Props = { readonly view: View; readonly label: string; readonly main?: boolean };

/** Ends the phase from inside the panel, in the words of the moment. */
export function AdvanceButton({ view, label, main = true }: Props) {
  const advance = useAdvance(view);
  if (!advance) return null;
  if (main)
    return (
      <MainButton busy={advance.busy} onClick={() => void advance.go()}>
        {label}
      </MainButton>
    );
  return (
    <Button size="large" busy={advance.busy} onClick={() => void advance.go()}>
      {label}
    </Button>
  );
}

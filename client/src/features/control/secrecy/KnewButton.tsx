import { knew as words } from "../../../messages/en/knew.ts";
import { Button } from "../../../ui/Button.tsx";
import { openDialog } from "../deskDialog.ts";

type Props = { readonly id: string; readonly title: string };

/** From a move, an inject or a fact to who knows of it. */
export function KnewButton({ id, title }: Props) {
  return (
    <Button
      size="small"
      aria-label={words.openNamed(title)}
      onClick={() => openDialog({ kind: "knew", about: id })}
    >
      {words.open}
    </Button>
  );
}

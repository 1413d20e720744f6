import { useLocation } from "wouter";
import { desk as words } from "../../messages/en/desk.ts";
import { Button } from "../../ui/Button.tsx";
import { PlainPage } from "../connection/PlainPage.tsx";

/** A player who opened the desk's address. */
export function NotControl() {
  const [, go] = useLocation();
  return (
    <PlainPage title={words.title} lead={words.notControl}>
      <Button variant="primary" size="large" onClick={() => go("/play")}>
        {words.goTable}
      </Button>
    </PlainPage>
  );
}

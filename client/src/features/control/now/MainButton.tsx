import { type ComponentProps, useEffect, useRef } from "react";
import { Button } from "../../../ui/Button.tsx";

/** The main step of the moment. It takes the focus that the step before it lost, so that Enter goes on. */
export function MainButton(props: ComponentProps<typeof Button>) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const button = place.current?.querySelector("button");
    if (!lost || !button) return;
    button.focus({ preventScroll: true });
    button.dataset.given = "";
  }, []);
  return (
    <span ref={place} className="inline-flex">
      <Button
        variant="primary"
        size="large"
        {...props}
        onBlur={({ target }) => {
          delete target.dataset.given;
        }}
      />
    </span>
  );
}

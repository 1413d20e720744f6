import { type ComponentProps, useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";

/** The main step of the moment. It takes the focus that the step before it lost, so that Enter goes on. */
export function MainButton(props: ComponentProps<typeof Button>) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) place.current?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  return (
    <span ref={place} className="inline-flex">
      <Button variant="primary" size="large" {...props} />
    </span>
  );
}

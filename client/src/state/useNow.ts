import { useEffect, useState } from "react";
import { serverNow } from "./session.ts";

/** The server's time, read anew at the start of every step of this length, so that what it feeds stands still between. */
export function useNow(stepMs: number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(
        () => {
          setNow(serverNow());
          wait();
        },
        stepMs - (serverNow() % stepMs) + 5,
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [stepMs]);
  return now;
}

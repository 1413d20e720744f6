/** At once the first time, then at most once in `ms`, with the last call always carried out. */
export function throttle(
  ms: number,
  run: () => void,
): { readonly call: () => void; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | null = null;
  let again = false;
  const call = (): void => {
    if (timer) {
      again = true;
      return;
    }
    run();
    timer = setTimeout(() => {
      timer = null;
      if (!again) return;
      again = false;
      call();
    }, ms);
    timer.unref();
  };
  return {
    call,
    cancel: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}

/** Where something went wrong, without what it was about: messages may quote what people wrote. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error ? ` ${String(error.code)}` : "";
  const where = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return `${error.name}${code} ${where?.trim() ?? ""}`.trim();
}

/** Whether the store could not say that something is durable: the disk is full, gone or may not be written. */
export const isStoreFault = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_");

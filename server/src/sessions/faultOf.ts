/** Where something went wrong, without what it was about: messages may quote what people wrote. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error ? ` ${String(error.code)}` : "";
  const where = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  return `${error.name}${code} ${where?.trim() ?? ""}`.trim();
}

// Looked at before anything native is loaded: an old Node crashes there without a word.

/** Why this Node will not do, in a sentence; null when it will. */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 14)) return null;
  return `Whitecell needs Node 22.14 or newer; this is Node ${version}. “npm start” brings the right one.`;
}

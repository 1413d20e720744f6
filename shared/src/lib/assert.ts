/** Marks a branch that the types say cannot be reached. Throws if it is reached all the same. */
export function never(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

/** Throws with `message` where a value the code itself has just guaranteed is missing. */
export function must<T>(value: T | null | undefined, message: string): T {
  if (value === null || value === undefined) throw new Error(message);
  return value;
}

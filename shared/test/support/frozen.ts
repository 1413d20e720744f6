// Proof by force: what is frozen cannot be changed in secret, and a world that throws cannot be asked.

/** Freezes a value to its depths; what is frozen already is not walked again. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

const ask = (what: string) => (): never => {
  throw new Error(`the rules asked the world for ${what}`);
};

/** Does the work in a world without time, chance and language, so that it can depend on none of them. */
export function withoutWorld<T>(work: () => T): T {
  const { Date: RealDate, Intl: RealIntl } = globalThis;
  const { random } = Math;
  const { localeCompare, toLocaleLowerCase, toLocaleUpperCase } = String.prototype;
  const numberInWords = Number.prototype.toLocaleString;
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Apia";
  globalThis.Date = new Proxy(RealDate, {
    construct: ask("the time"),
    apply: ask("the time"),
    get: ask("the time"),
  });
  globalThis.Intl = new Proxy(RealIntl, { get: ask("a language") });
  Math.random = ask("chance");
  const languages = { localeCompare: ask("a language"), toLocaleLowerCase: ask("a language") };
  Object.assign(String.prototype, languages, { toLocaleUpperCase: ask("a language") });
  Object.assign(Number.prototype, { toLocaleString: ask("a language") });
  try {
    return work();
  } finally {
    globalThis.Date = RealDate;
    globalThis.Intl = RealIntl;
    Math.random = random;
    Object.assign(String.prototype, { localeCompare, toLocaleLowerCase, toLocaleUpperCase });
    Object.assign(Number.prototype, { toLocaleString: numberInWords });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

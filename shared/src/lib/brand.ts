declare const mark: unique symbol;

/** A value that only one place in the code may make: nothing else is assignable to it. */
export type Brand<T, Name extends string> = T & { readonly [mark]: Name };

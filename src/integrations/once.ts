/** A function called once in a build, and every time in development, where files change. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    if (!made || process.env['NODE_ENV'] === 'development') made = { value: make() };
    return made.value;
  };
}

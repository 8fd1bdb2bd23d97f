const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tu', 'va', 'do', 'sel', 'ni', 'gor', 'ha', 'pe'];

/**
 * Short lines for the filter, made one by one: each names a person whom no other line names, so that
 * whatever is kept of a line would pile up.
 */
export function* inventedLines(count: number): Generator<string> {
  for (let id = 0; id < count; id++) {
    const name = invented(id);
    const text = `Karen ${name}berg left.`;
    yield `${JSON.stringify({ id, text })}\n`;
  }
}

/** A name of its own for each number. */
export function invented(number: number): string {
  let rest = number;
  let name = '';
  do {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

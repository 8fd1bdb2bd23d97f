/** What a fragment with a text directive asks for. */
export interface Directive {
  readonly anchor: string;
  /** The words to be highlighted: all of them, or the first and the last. */
  readonly start: string;
  readonly end: string;
}

/**
 * Reads "#p7:~:text=first words,last words", also where a program has escaped the signs. Browsers that know
 * text fragments take the directive away before a script sees it. Source: WICG, URL Fragment Text Directives.
 */
export function readDirective(hash: string): Directive | undefined {
  const plain = hash.replace(/^#/, '').replace(/%3A/gi, ':').replace(/%3D/i, '=');
  const [anchor = '', directive] = plain.split(':~:text=');
  if (directive === undefined) return undefined;
  const [start = '', end = ''] = (directive.split('&')[0] ?? '').split(',').map(decoded);
  return start === '' ? undefined : { anchor: decoded(anchor), start, end };
}

/** Where the words stand in a text, white space in any form; undefined when they do not. */
export function wordsIn(
  text: string,
  { start, end }: Directive,
): { readonly from: number; readonly to: number } | undefined {
  const first = patternOf(start).exec(text);
  if (!first) return undefined;
  const after = first.index + first[0].length;
  if (end === '') return { from: first.index, to: after };
  const last = patternOf(end).exec(text.slice(after));
  return last ? { from: first.index, to: after + last.index + last[0].length } : undefined;
}

function patternOf(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), 'i');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

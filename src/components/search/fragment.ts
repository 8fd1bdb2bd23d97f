import type { TextDirective } from '../../page/exact-words.ts';

/** What a fragment with a text directive asks for: words, to be marked near the anchor. */
export interface Directive extends TextDirective {
  readonly anchor: string;
}

/**
 * Reads "#p7:~:text=before-,first words,last words,-after", also where a program has escaped the signs.
 * Browsers that know text fragments take the directive away before a script sees it. Source: WICG, URL
 * Fragment Text Directives.
 */
export function readDirective(hash: string): Directive | undefined {
  const plain = hash.replace(/^#/, '').replace(/%3A/gi, ':').replace(/%3D/i, '=');
  const [anchor = '', directive] = plain.split(':~:text=');
  const parts = directive?.split('&')[0]?.split(',') ?? [];
  const prefix = parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  if (start === '') return undefined;
  return {
    anchor: decoded(anchor),
    start: decoded(start),
    ...(end && { end: decoded(end) }),
    ...(prefix && { prefix: decoded(prefix) }),
    ...(suffix && { suffix: decoded(suffix) }),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

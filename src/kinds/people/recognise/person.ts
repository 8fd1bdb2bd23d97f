import type { Candidate } from '../../../model/mention.ts';
import { INSTITUTIONAL } from '../../../text/lexicon/institutional.ts';
import type { NameText } from '../../../text/name-runs.ts';

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an this that these those our its every each no another any'.split(' '),
);

/** A candidate for a person over the words `[from, to)`. */
export function person(
  text: NameText,
  from: number,
  to: number,
  rule: string,
  weight: number,
): Candidate | null {
  const first = text.words[from];
  const last = text.words[to - 1];
  if (!first || !last || to <= from) return null;
  return { kind: 'person', start: first.start, end: last.end, rule, weight };
}

/** True when a word of `[from, to)` is one of bodies, places or events. */
export function institutional(text: NameText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = text.words[index];
    if (word?.name && INSTITUTIONAL.has(word.key)) return true;
  }
  return false;
}

/** True after "the", "a" and their like, which seldom stand before the name of a person. */
export function isAfterArticle(text: NameText, from: number): boolean {
  const before = text.words[from - 1];
  return before?.sentence === text.words[from]?.sentence && ARTICLES.has(before?.key ?? '');
}

/** The number of capitalised words in `[from, to)`, particles not counted. */
export function nameLength(text: NameText, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (text.words[index]?.name) count++;
  return count;
}

/** The end of a name of at most `most` capitalised words that begins at `from`. */
export function endOfName(text: NameText, from: number, to: number, most: number): number {
  let count = 0;
  let end = from;
  for (let index = from; index < to; index++) {
    if (!text.words[index]?.name) continue;
    if (++count > most) break;
    end = index + 1;
  }
  return end;
}

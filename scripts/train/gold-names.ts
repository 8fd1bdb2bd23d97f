import type { NameText } from '../../src/text/name-runs.ts';
import type { TagKind } from '../../src/text/tagger/labels.ts';
import type { Labelled } from './read-training.ts';

/** A labelled name: the words `[from, to)` of its text. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly kind: TagKind;
}

const KIND_OF: Readonly<Record<string, TagKind>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: 'work',
  NORP: 'people',
};

/** What may not begin or end a name: articles, prepositions, possessives and signs. */
const NOT_FIRST =
  /^(?:the|of|in|at|near|from|and|a|an|for|to|by|on|with|['’]s|['’"“”‘,.;:()[\]–—-])$/i;
const NOT_LAST = /^(?:the|of|in|at|near|from|and|a|for|to|by|on|with|['’]s|['’"“”‘,;:([–—-])$/i;

/** The labelled names of a text in words, cut to what our guideline counts as the name. */
export function goldNames(text: NameText, { ents }: Labelled): GoldName[] {
  return ents.flatMap(({ s, e, t }): GoldName[] => {
    const kind = KIND_OF[t];
    if (!kind) return [];
    const [first, last] = wordsIn(text.words, s, e);
    return trimmed(text, { from: first, to: last, kind });
  });
}

/** The guideline: a title is no part of the name of a person, and "the" of no name. */
function trimmed(text: NameText, { from, to, kind }: GoldName): GoldName[] {
  while (from < to && NOT_FIRST.test(text.words[from]?.text ?? '')) from++;
  while (from < to && NOT_LAST.test(text.words[to - 1]?.text ?? '')) to--;
  if (kind === 'person') while (from < to && text.title[from]) from++;
  return from < to ? [{ from, to, kind }] : [];
}

/** The words `[from, to)` that share a code unit with `[start, end)`. */
export function wordsIn(words: NameText['words'], start: number, end: number): [number, number] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < words.length && (words[to]?.start ?? end) < end) to++;
  return [low, to];
}

import type { Span } from '../../../model/span.ts';
import { FUNCTION_WORDS } from '../../../text/lexicon/function-words.ts';
import { ALSO_ADJECTIVES, NOT_AFTER, NOT_BEFORE, PARTS } from '../lexicon/around.ts';
import { HEADS } from '../lexicon/heads.ts';
import { phraseAround } from './phrase.ts';
import type { Word } from './tokens.ts';

/** One printed use of a listed word. */
export interface Occurrence extends Span {
  /** The word's id: "rebels". */
  readonly head: string;
  /** The word by itself, as printed. */
  readonly word: Span & { readonly exact: string };
}

const HEAD_OF: ReadonlyMap<string, string> = new Map(
  HEADS.flatMap(([id, forms]) => forms.map((form) => [form, id] as const)),
);

/** The uses of listed words in a text, in its order; the span is the wording, with what modifies the word. */
export function occurrencesIn(words: readonly Word[]): readonly Occurrence[] {
  return words.flatMap((word, at) => {
    const head = HEAD_OF.get(word.key);
    if (head === undefined || !isCommonNoun(words, at)) return [];
    const [from, to] = phraseAround(words, at);
    const { start, end, text } = word;
    return [
      {
        start: words[from]?.start ?? start,
        end: words[to]?.end ?? end,
        head,
        word: { start, end, exact: text },
      },
    ];
  });
}

function isCommonNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.type !== 'word') return false;
  // A capital inside a sentence makes it a name, or a part of one: "the Free Syrian Army".
  if (word.capital && !(word.headline || word.first)) return false;
  if (word.capital && word.named !== undefined) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  // "Police Commander Berg" is an office with its name.
  if (word.capital && !word.headline && after?.capital && !after.demonym) return false;
  const next = after?.sentence === word.sentence && after.type === 'word' ? after.key : '';
  const previous = before?.sentence === word.sentence ? before.key : '';
  if (NOT_BEFORE.get(word.key)?.has(next)) return false;
  if (!word.key.endsWith('s') && NOT_AFTER.has(previous) && !PARTS.has(next)) return false;
  if (!ALSO_ADJECTIVES.has(word.key)) return true;
  return next === '' || FUNCTION_WORDS.has(next) || PARTS.has(next);
}

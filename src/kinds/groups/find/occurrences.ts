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
  if (word?.type !== 'word' || (word.capital && !isPlain(words, at))) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const next = after?.sentence === word.sentence && after.type === 'word' ? after.key : '';
  const previous = before?.sentence === word.sentence ? before.key : '';
  if (NOT_BEFORE.get(word.key)?.has(next)) return false;
  if (!word.key.endsWith('s') && NOT_AFTER.has(previous) && !PARTS.has(next)) return false;
  if (!ALSO_ADJECTIVES.has(word.key)) return true;
  return next === '' || FUNCTION_WORDS.has(next) || PARTS.has(next);
}

/**
 * Whether a word with a capital is no part of a name: it begins its sentence, stands in a headline, or
 * by itself behind "the" ("the Government"). "The Free Syrian Army" and "Police Commander Berg" are names.
 */
function isPlain(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.named !== undefined) return false;
  if (word.headline) return true;
  if (after?.sentence === word.sentence && after.capital && !after.demonym) return false;
  return word.first || (before?.sentence === word.sentence && before.key === 'the');
}

import type { Sentence, Token } from '../model/analysed-text.ts';

/**
 * In order: a dotted acronym ("U.S."), a number with inner commas or points, a word with inner
 * hyphens, apostrophes or an ampersand, any other sign. A possessive is split off afterwards.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:(?:[-‐‑'’]|&(?=\p{Lu}))[\p{L}\p{M}\d]+)*|[^\s]/gu;
const POSSESSIVE = /(?:['’][sS])$/;

/** Cuts sentences into tokens; the tokens stand in the order of the text. */
export function tokensOf(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
      const start = sentence.start + match.index;
      const word = match[0];
      const first = word.codePointAt(0) ?? 0;
      if (first >= 48 && first <= 57) {
        tokens.push({
          start,
          end: start + word.length,
          text: word,
          type: 'number',
          sentence: index,
        });
      } else if (/^[\p{L}\p{M}]/u.test(word)) {
        pushWord(tokens, word, start, index);
      } else {
        tokens.push({ start, end: start + word.length, text: word, type: 'sign', sentence: index });
      }
    }
  });
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number, sentence: number): void {
  const tail = word.length > 2 ? (POSSESSIVE.exec(word)?.[0].length ?? 0) : 0;
  const split = start + word.length - tail;
  tokens.push({
    start,
    end: split,
    text: word.slice(0, word.length - tail),
    type: 'word',
    sentence,
  });
  if (tail)
    tokens.push({
      start: split,
      end: split + tail,
      text: word.slice(-tail),
      type: 'possessive',
      sentence,
    });
}

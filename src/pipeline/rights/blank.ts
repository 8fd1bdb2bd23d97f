import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import { areShown } from './select.ts';

/** What stands for a code unit that is not published. */
export const BLANK = '░';

/**
 * A text of the same length, blocks and sentences in which every code unit outside the shown stretches, but
 * for line breaks, is a blank. Nothing tells where a word of the rest ended.
 */
export function blanked(analysed: AnalysedText, shown: readonly Span[]): AnalysedText {
  const { text, blocks, sentences, tokens } = analysed;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of shown) {
    parts.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  parts.push(blank(text.slice(at)));
  return {
    text: parts.join(''),
    blocks,
    sentences,
    tokens: tokens.filter((token) => areShown([token], shown)),
  };
}

function blank(words: string): string {
  return words.replace(/[^\n\r]/g, BLANK);
}

import type { Span } from './span.ts';

/** What a block of a text is. Boilerplate is shown as such and yields no statements. */
export type BlockType = 'title' | 'heading' | 'paragraph' | 'caption' | 'boilerplate';

/**
 * One block of a text. `paragraph` is its number, and `p<number>` its anchor: the title is 0, every
 * other block counts from 1 in the order of the text.
 */
export interface Block extends Span {
  readonly type: BlockType;
  readonly paragraph: number;
}

/** One sentence; `block` is the index of its block. The span holds no outer white space. */
export interface Sentence extends Span {
  readonly block: number;
}

/**
 * One token. A word keeps its inner hyphens and apostrophes ("al-Qaeda-linked", "O'Brien"); the
 * possessive "'s" is a token of its own; a number is digits with their inner commas and points;
 * letters glued to a number ("5pm") are a word of their own; any other sign is a token each.
 */
export interface Token extends Span {
  readonly text: string;
  readonly type: 'word' | 'number' | 'possessive' | 'sign';
  /** Index of the sentence that holds it. */
  readonly sentence: number;
}

/** A text cut up once and handed to every recogniser. Boilerplate has no sentences and no tokens. */
export interface AnalysedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

import type { AnalysedText, Block } from '../model/analysed-text.ts';
import { blocksOf } from './blocks.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Cuts a text into blocks (unless the reader of its format has done so), sentences and tokens. */
export function analyse(text: string, blocks: readonly Block[] = blocksOf(text)): AnalysedText {
  const sentences = sentencesOf(text, blocks);
  return { text, blocks, sentences, tokens: tokensOf(text, sentences) };
}

import type { BlockType } from '../model/analysed-text.ts';
import type { Span } from '../model/span.ts';
import type { StatementLabel } from '../model/statement.ts';
import { CONDITIONALS, NEGATIONS, NOT_NEGATIONS } from './lexicon/labels.ts';

/**
 * The labels that a reader must see beside a statement, from the wording of its sentence alone: it
 * stands in a headline or caption, its sentence asks, holds a negation before or around the words, or
 * is conditional. They say how the sentence is worded, not what is so.
 */
export function labelsOf(
  text: string,
  statement: Span,
  sentence: Span,
  blockType: BlockType,
): StatementLabel[] {
  const labels: StatementLabel[] = [];
  if (blockType === 'title' || blockType === 'heading') labels.push('headline');
  if (blockType === 'caption') labels.push('caption');
  const words = text.slice(sentence.start, sentence.end);
  const upTo = text.slice(sentence.start, statement.end).replace(NOT_NEGATIONS, '');
  if (upTo.search(NEGATIONS) >= 0) labels.push('negated');
  if (words.search(CONDITIONALS) >= 0) labels.push('conditional');
  if (/\?["”’')\]]*$/.test(words)) labels.push('question');
  return labels;
}

import type { BlockType } from '../model/analysed-text.ts';
import type { Span } from '../model/span.ts';
import type { StatementLabel } from '../model/statement.ts';
import { CONDITIONS, NEGATIONS, NOT_NEGATIONS, POSSIBILITIES } from './lexicon/labels.ts';

/** A negation further off than this many words is of something else. */
const NEAR = 12;

/** Signs that part clauses. */
const PARTING = new Set(',;:()“”"—–');

/**
 * The labels that a reader must see beside a statement, from the wording of its sentence alone: it
 * stands in a headline or caption, a negation stands before it in the same clause, its clause holds a
 * word of possibility or its sentence an “if”, or it asks. They say how the sentence is worded, not what is so; what the
 * statement itself holds is read in its own words.
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
  const before = text.slice(sentence.start, statement.start);
  const after = text.slice(statement.end, sentence.end);
  if (clauseBefore(before).search(NEGATIONS) >= 0) labels.push('negated');
  const own = `${clauseBefore(before)} ${clauseAfter(after)}`;
  if (own.search(POSSIBILITIES) >= 0 || `${before} ${after}`.search(CONDITIONS) >= 0) {
    labels.push('conditional');
  }
  if (/\?["”’')\]]*$/.test(text.slice(sentence.start, sentence.end))) labels.push('question');
  return labels;
}

/** The last words before a statement back to a sign that parts clauses, without fixed phrases. */
function clauseBefore(before: string): string {
  const open = before.replace(/[\s“"‘']+$/, '');
  let start = open.length;
  while (start > 0 && !PARTING.has(open.charAt(start - 1))) start--;
  return open.slice(start).replace(NOT_NEGATIONS, '').trim().split(/\s+/).slice(-NEAR).join(' ');
}

/** The words after a statement up to a sign that parts clauses. */
function clauseAfter(after: string): string {
  let end = 0;
  while (end < after.length && !PARTING.has(after.charAt(end))) end++;
  return after.slice(0, end);
}

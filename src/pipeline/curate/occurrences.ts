import type { Source } from '../../model/corpus.ts';
import type { Span } from '../../model/span.ts';
import type { Refusal } from './draft.ts';

/** Where exact words are looked for. */
export interface Sought {
  /** The key of the decision that holds the words. */
  readonly key: string;
  readonly exact: string;
  readonly paragraph: number;
  /** Which of several, from 1; needed only when there are several. */
  readonly occurrence?: number | undefined;
}

/** Where exact words stand in a paragraph of a source; a refusal when that is nowhere, or not one place. */
export function occurrenceIn(source: Source, sought: Sought): Span | Refusal {
  const { key, exact, paragraph, occurrence } = sought;
  const { text, blocks } = source.analysed;
  const block = blocks.find((one) => one.paragraph === paragraph);
  if (!block) {
    const last = Math.max(0, ...blocks.map((one) => one.paragraph));
    return {
      key: 'paragraph',
      reason: `Unexpected paragraph ${paragraph} of “${source.id}”, expected one from 0 to ${last}`,
      lost: true,
    };
  }
  if (block.type === 'boilerplate') {
    const reason = `Unexpected paragraph ${paragraph} of “${source.id}”, the foot of its page, expected one of its text`;
    return { key: 'paragraph', reason };
  }
  const starts = startsIn(text.slice(block.start, block.end), exact);
  if (starts.length === 0) {
    const reason = `Unexpected words “${exact}”, expected words that paragraph ${paragraph} of “${source.id}” prints`;
    return { key, reason, lost: true };
  }
  const many = `they stand ${starts.length} times in paragraph ${paragraph} of “${source.id}”`;
  if (occurrence === undefined && starts.length > 1) {
    const reason = `Unexpected lack of “occurrence” for the words “${exact}”: ${many}, expected 1 to ${starts.length}`;
    return { key, reason };
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) {
    const reason = `Unexpected occurrence ${occurrence} of the words “${exact}”: ${many}`;
    return { key: 'occurrence', reason, lost: true };
  }
  return { start: block.start + start, end: block.start + start + exact.length };
}

/** Tells a place from a refusal. */
export function isPlace(answer: Span | Refusal): answer is Span {
  return 'start' in answer;
}

/** Where words begin in a text, one after the other, as whole words: "Ali" not inside "Alice". */
function startsIn(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    const cutsWord =
      (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)) ||
      (/[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{M}\p{N}]/u.test(after));
    if (!cutsWord && at >= (starts.at(-1) ?? -Infinity) + words.length) starts.push(at);
  }
  return starts;
}

import type { LinkedMention, LinkedQuotation } from '../../model/corpus.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { BEFORE_DAY, BESIDE_SPEECH } from './lexicon/said-on.ts';

/** How a date is tied to a speech verb, for the reader. */
export const SAID_ON_RULE =
  'The date stands with the speech verb: in its sentence, outside the words that are quoted, with nothing between the two but the speaker, those spoken to and where (“told reporters in Geneva on Thursday”), or at the head of its clause (“On Thursday, she said”). A date that could belong to anything else is not taken for it.';

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Whether a date is the day on which the words of a quotation were said, as `SAID_ON_RULE` has it.
 * Both are of one text; the date has been resolved.
 */
export function isSaidOn(date: LinkedMention, quotation: LinkedQuotation): boolean {
  const { cue, speaker } = quotation;
  const { sentence, source } = date.passage;
  const { text } = source.analysed;
  if (!cue || cue.start < sentence.start || cue.end > sentence.end) return false;
  if (overlaps(date, quotation) || /^['’]s?\b/.test(text.slice(date.end))) return false;
  const parts = [quotation, ...(speaker && speaker.asWritten !== '' ? [speaker] : [])];
  const behind = date.start >= cue.end;
  const between = behind
    ? { start: cue.end, end: date.start }
    : { start: date.end, end: cue.start };
  const head = behind ? between : { start: sentence.start, end: date.start };
  // A quotation may stand before its verb, never between the verb and the date.
  if (overlaps(quotation, between)) return false;
  return (
    (isDay(date) || BEFORE_DAY.has(lastWord(text.slice(head.start, date.start)))) &&
    isBare(text, between, parts) &&
    (behind || isBare(text, lastClause(text, head, quotation), parts))
  );
}

/** "said Thursday": without "on" or "in", only a whole day is when it was said. */
function isDay({ date }: LinkedMention): boolean {
  return WHOLE_DAY.test(date?.edtf ?? '');
}

/** What stands before the date in its clause: nothing of the quoted words. */
function lastClause(text: string, head: Span, quotation: Span): Span {
  if (!overlaps(quotation, head)) return head;
  const closing = /^[^\p{L}\p{N}]*/u.exec(text.slice(quotation.end, head.end))?.[0].length ?? 0;
  return { start: Math.min(quotation.end + closing, head.end), end: head.end };
}

/** True when nothing stands in a stretch but the speaker, names, and words that go with speech. */
function isBare(text: string, stretch: Span, parts: readonly Span[]): boolean {
  const words = [
    ...text.slice(stretch.start, stretch.end).matchAll(/[\p{L}\p{N}'’.-]+|[;:?!()]/gu),
  ];
  return words.every(({ 0: word, index }) => {
    const start = stretch.start + index;
    const inside = parts.some((part) => part.start <= start && start < part.end);
    return inside || /^\p{Lu}/u.test(word) || BESIDE_SPEECH.has(word.toLowerCase());
  });
}

function lastWord(words: string): string {
  return /(\p{L}+)\s*$/u.exec(words)?.[1]?.toLowerCase() ?? '';
}

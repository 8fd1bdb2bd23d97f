import type { TextRow } from '../../model/search-index.ts';
import type { Span } from '../../model/span.ts';
import { searchWords } from '../../text/search-words.ts';
import type { Hit } from './found.ts';
import type { Passages } from './passages.ts';

/** Words of a source as printed, cut where marks begin and end. Joined, the pieces are the words. */
export type Excerpt = readonly { readonly words: string; readonly marked: boolean }[];

/** The stretch of a text from its sentence `first` to its sentence `last`, counted in all sentences. */
export function sentenceSpan(row: TextRow, passages: Passages, first: number, last: number): Span {
  const start = row.sentences[2 * (passages.sentences[first]?.inSource ?? 0)] ?? 0;
  const end = row.sentences[2 * (passages.sentences[last]?.inSource ?? 0) + 1] ?? start;
  return { start, end };
}

/** Where hits stand in their text. */
export function hitSpan(row: TextRow, passages: Passages, { place, words }: Hit): Span {
  const { start } = wordSpan(row, passages, place);
  const { end } = wordSpan(row, passages, place + words - 1);
  return { start, end };
}

function wordSpan({ text, sentences }: TextRow, passages: Passages, place: number): Span {
  const sentence = passages.sentences[passages.at(place)];
  const start = sentences[2 * (sentence?.inSource ?? 0)] ?? 0;
  const end = sentences[2 * (sentence?.inSource ?? 0) + 1] ?? start;
  const word = searchWords(text.slice(start, end))[place - (sentence?.place ?? 0)];
  return { start: start + (word?.start ?? 0), end: start + (word?.end ?? 0) };
}

/** As many characters may stand before the first mark where there is little room, and so many are kept. */
const LEAD = { most: 70, kept: 45 };

/** An excerpt where there is little room: begun shortly before its first mark, behind “… ”, when that is far in. */
export function fromMark(excerpt: Excerpt): Excerpt {
  const at = excerpt.findIndex(({ marked }) => marked);
  const lead = excerpt
    .slice(0, Math.max(0, at))
    .map(({ words }) => words)
    .join('');
  if (lead.length <= LEAD.most) return excerpt;
  const kept = lead.slice(-LEAD.kept).replace(/^\S*\s+/u, '');
  return [{ words: `… ${kept}`, marked: false }, ...excerpt.slice(at)];
}

/** Cuts a stretch of a text at the marks in it; marks may overlap, and are in any order. */
export function excerptOf(text: string, within: Span, marks: readonly Span[]): Excerpt {
  const pieces: { words: string; marked: boolean }[] = [];
  let at = within.start;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ words: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    push(Math.min(start, within.end), false);
    push(Math.min(end, within.end), true);
  }
  push(within.end, false);
  return pieces;
}

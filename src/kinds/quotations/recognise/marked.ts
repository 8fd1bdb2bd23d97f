import type { Speaker, Quotation, QuotationMode } from '../../../model/statement.ts';
import type { ReadFrame } from './attribution.ts';
import type { Credit } from './credit.ts';
import { ENOUGH_WORDS } from './marks.ts';
import { isTitleOrNickname } from './titles.ts';
import type { Credited } from './inherit.ts';
import type { Cue } from './cues.ts';
import type { Turn } from './turns.ts';

/**
 * The quotations that stand in marks. Short marked words that nobody is credited with, titles of
 * works and nicknames are no quotations.
 */
export function markedQuotations(
  text: string,
  frames: readonly ReadFrame[],
  credited: readonly Credited[],
  turns: readonly Turn[],
  speakerOf: (credit: Credit) => Speaker | null,
): Quotation[] {
  const starts = new Map(turns.map((turn) => [turn.marks, turn.start]));
  return credited.flatMap(({ frame: index, at, marks, credit }): Quotation[] => {
    const frame = frames[index];
    const speaker = credit ? speakerOf(credit) : null;
    if (!frame || (!speaker && marks.words < ENOUGH_WORDS)) return [];
    if (!credit && isTitleOrNickname(frame.items, at)) return [];
    const start = starts.get(marks) ?? marks.start;
    return [
      {
        start,
        end: marks.end,
        exact: text.slice(start, marks.end),
        mode: modeOf(frame, at, text.slice(marks.start, marks.end), marks.lastSign),
        cue:
          speaker && credit?.attribution
            ? cueSpan(text, frames[credit.frame], credit.attribution.cue)
            : null,
        speaker,
        rule: 'marked-words',
      },
    ];
  });
}

/** The printed words of a cue. */
export function cueSpan(text: string, frame: ReadFrame | undefined, cue: Cue): Quotation['cue'] {
  const first = frame?.items[cue.at];
  const last = frame?.items[cue.to];
  return first && last
    ? { start: first.start, end: last.end, exact: text.slice(first.start, last.end) }
    : null;
}

/** Direct when the words are sentences of their own, mixed when the article's sentence runs through them. */
function modeOf(
  { items, attributions }: ReadFrame,
  at: number,
  words: string,
  lastSign: boolean,
): QuotationMode {
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const ends = lastSign || (capital && items[at + 1]?.class === 'comma');
  const before = items[at - 1];
  if (!before) return ends || items.length === 1 ? 'direct' : 'mixed';
  const parted = /^(?:comma|colon|dash|sign)$/.test(before.class);
  const second = parted && items.slice(0, at).some((item) => item.class === 'marks');
  const afterCue = attributions.some(({ cue }) => cue.to === at - 1);
  return ends && (second || (capital && (parted || afterCue))) ? 'direct' : 'mixed';
}

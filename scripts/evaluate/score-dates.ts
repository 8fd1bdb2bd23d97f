import type { Mention, ResolvedDate } from '../../src/model/mention.ts';
import { overlaps } from '../../src/model/span.ts';
import type { GoldText } from './gold.ts';
import type { Mistake } from './mistake.ts';
import { type Tally, tally } from './tally.ts';

/**
 * How dates were resolved: `extra` are wrong answers, `missed` are dates that can be resolved and were
 * not resolved right, whether they got another answer or, counted in `left` too, none.
 */
export interface DateTally extends Tally {
  left: number;
}

/**
 * Scores what the dates of one text were resolved to. An answer is right when it is the very EDTF of
 * the gold; one for a date that cannot be resolved, or for words that are no date, is wrong. Answers
 * for dates that are open, or in an open stretch, are not counted.
 */
export function scoreDates(
  gold: GoldText,
  mentions: readonly Mention[],
  answers: ReadonlyMap<Mention, ResolvedDate>,
): { readonly dates: DateTally; readonly mistakes: readonly Mistake[] } {
  const dates: DateTally = { ...tally(), left: 0 };
  const mistakes: Mistake[] = [];
  const note = (what: string, span: Mistake['span']): unknown =>
    mistakes.push({ kind: 'edtf', text: gold.id, what, span });
  const free = new Set(mentions.filter((mention) => answers.has(mention)));
  for (const wanted of gold.dates) {
    const own = [...free].filter((each) => overlaps(each, wanted));
    const [mention] = own;
    if (wanted.edtf === 'open') {
      for (const each of own) free.delete(each);
      continue;
    }
    if (mention) free.delete(mention);
    const edtf = (mention && answers.get(mention)?.edtf) ?? null;
    if (edtf === wanted.edtf) {
      if (edtf !== null) dates.right++;
      continue;
    }
    if (wanted.edtf !== null) dates.missed++;
    if (edtf === null) dates.left++;
    else dates.extra++;
    note(
      `${edtf === null ? 'left' : `wrong ${edtf}`}, gold ${wanted.edtf ?? 'unresolved'}`,
      wanted,
    );
  }
  for (const mention of free) {
    if (gold.open.some((open) => overlaps(open, mention))) continue;
    dates.extra++;
    note(`wrong ${answers.get(mention)?.edtf ?? ''}, no date in the gold`, mention);
  }
  return { dates, mistakes };
}

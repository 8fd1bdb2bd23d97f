import type { LinkedFigure, LinkedMention, LinkedQuotation } from '../../model/corpus.ts';
import { inline, words } from '../../page/mdx.ts';

/** What follows each other in one text: the mentions of one thing, or the statements of one speaker. */
export interface Series {
  /** The thing or the speaker. */
  readonly name: string;
  /** "mention", "quotation", "figure". */
  readonly noun: string;
  /** The anchors, in the order of the text. */
  readonly ids: readonly string[];
}

/** The series of one text, by the anchor of each member. A series of one member is none. */
export type AllSeries = ReadonlyMap<string, Series>;

/** Sorts what was found in one text, in its order, into series. Statements without a known speaker are in none. */
export function seriesOf(
  mentions: readonly LinkedMention[],
  quotations: readonly LinkedQuotation[],
  figures: readonly LinkedFigure[],
): AllSeries {
  const members = [
    ...mentions.map(({ id, start, entity }) => ({ id, start, noun: 'mention', entity })),
    ...quotations.map(({ id, start, speaker }) => said('quotation', id, start, speaker)),
    ...figures.map(({ id, start, speaker }) => said('figure', id, start, speaker)),
  ].toSorted((a, b) => a.start - b.start);
  const known = members.flatMap(({ entity, ...rest }) => (entity ? [{ ...rest, entity }] : []));
  const groups = [...Map.groupBy(known, ({ noun, entity }) => `${noun} ${entity.url}`).values()];
  return new Map(
    groups.flatMap((those) => {
      const [first] = those;
      if (!first || those.length < 2) return [];
      const ids = those.map(({ id }) => id);
      const series = { name: first.entity.name, noun: first.noun, ids };
      return ids.map((id) => [id, series] as const);
    }),
  );
}

function said(noun: string, id: string, start: number, speaker: LinkedQuotation['speaker']) {
  return { id, start, noun, entity: speaker?.entity };
}

/** A member of a series in one paragraph: its anchor, and what leads to it where that says more. */
interface Member {
  readonly id: string;
  readonly place?: string;
}

/**
 * The way along a series from one paragraph: to the member before it, to those in it by their numbers, and
 * to the one after it, "‹ 2, 3 of 9 ›". Nothing without a series.
 */
export function steps(all: AllSeries, here: readonly Member[]) {
  const series = all.get(here[0]?.id ?? '');
  if (!series) return [];
  const { name, noun, ids } = series;
  const whose = noun === 'mention' ? `of ${name}` : `credited to ${name}`;
  const numbers = here.map(({ id }) => ids.indexOf(id));
  const before = ids[Math.min(...numbers) - 1];
  const after = ids[Math.max(...numbers) + 1];
  const own = here.flatMap(({ id, place = id }, index) => {
    const number = (numbers[index] ?? 0) + 1;
    const link = step(place, String(number), `${noun} ${number} ${whose}, in place`);
    return index === 0 ? [link] : [words(', '), link];
  });
  return [
    inline(
      'span',
      { class: 'steps' },
      ...(before === undefined ? [] : [step(before, '‹', `previous ${noun} ${whose}`), words(' ')]),
      ...own,
      words(` of ${ids.length}`),
      ...(after === undefined ? [] : [words(' '), step(after, '›', `next ${noun} ${whose}`)]),
    ),
  ];
}

function step(fragment: string, sign: string, label: string) {
  return inline('a', { href: `#${fragment}`, 'aria-label': label }, words(sign));
}

import type { Corpus } from '../../model/corpus.ts';
import { byCodeUnit } from '../../text/order.ts';
import { doubtfulJoins } from './doubtful-joins.ts';
import type { ReviewItem } from './item.ts';
import { nearNames } from './near-names.ts';
import { openSpeakers } from './open-speakers.ts';

/** What most needs a human eye, that on which most hangs first; of equal weight in order of address. */
export function reviewOf(corpus: Corpus): ReviewItem[] {
  return [
    ...doubtfulJoins(corpus),
    ...nearNames(corpus.entities),
    ...openSpeakers(corpus),
  ].toSorted(
    (a, b) =>
      b.weight - a.weight ||
      byCodeUnit(a.url, b.url) ||
      byCodeUnit(a.lines.join('\n'), b.lines.join('\n')),
  );
}

/** The review as text that is a file of decisions by itself: what there is to see as comments. */
export function reviewText(items: readonly ReviewItem[]): string {
  return items
    .map(({ why, url, lines }) => {
      const oneLine = why.replace(/\s+/gu, ' ');
      return [`# ${oneLine}`, `# ${url}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

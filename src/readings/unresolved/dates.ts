import type { HeldSource } from '../holdings.ts';
import type { Open } from './open.ts';

const UNDATED =
  'The source has no date of publication known to the day, and no rule tells the date from the words alone.';
const UNTOLD = 'No rule tells which day or period is meant, or two readings are possible.';

/** The printed dates that no rule could resolve. */
export function openDates(sources: readonly HeldSource[]): readonly Open[] {
  return sources.flatMap(({ url, facts }) =>
    (facts.openDates ?? []).map(({ id, words, at, paragraph, sentence }): Open => ({
      kind: 'date',
      url: `${url}#${id}`,
      printed: words,
      source: { title: facts.title, url },
      place: { paragraph, sentence, words: { words, at }, labels: [] },
      why: { words: facts.facts.date?.length === 10 ? UNTOLD : UNDATED },
      candidates: [],
      decision: [`- dating: ${id}`, '  edtf: unresolved'],
    })),
  );
}

import type { Candidate } from '../../../model/mention.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import {
  ALSO_FAMILY_NAMES,
  FIRST_WORDS,
  HEADS_OF,
  LAST_WORDS,
  WEAK_FIRST_WORDS,
} from '../lexicon/heads.ts';
import { place, type PlaceRule } from './place.ts';

/** Names that say themselves that they are places: "[Lualaba River]", "[Mount Sinai]". */
export const byShape: PlaceRule = (text) => {
  const found: Candidate[] = [];
  for (const [index, run] of text.runs.entries()) {
    const joined = joinedByOf(text, run, text.runs[index + 1]);
    if (joined > 0) found.push(place(text, run.from, joined, 'place-word-of', 0.95));
    const from = openingSkipped(text, run);
    for (let at = from + 1; at < run.to; at++) {
      const word = text.words[at];
      if (!word?.name || !LAST_WORDS.has(word.key) || text.words[at + 1]?.name) continue;
      const first = text.words[from];
      if (!first || (at - from === 1 && (first.demonym || first.common) && first.initial)) continue;
      const weight = ALSO_FAMILY_NAMES.has(word.key) ? 0.885 : 0.935;
      found.push(place(text, from, at + 1, 'place-word-last', weight));
      break;
    }
    const first = text.words[from];
    if (
      first &&
      run.to - from >= 2 &&
      run.to - from <= 3 &&
      FIRST_WORDS.has(first.key.replace('.', '')) &&
      !text.words[from + 1]?.common
    ) {
      found.push(
        place(
          text,
          from,
          run.to,
          'place-word-first',
          WEAK_FIRST_WORDS.has(first.key) ? 0.65 : 0.86,
        ),
      );
    }
  }
  return found;
};

/** The end of "City of Windhoek" when a run ends in such a head and the next follows after "of"; else 0. */
function joinedByOf(text: NameText, run: Run, next: Run | undefined): number {
  const head = text.words[run.to - 1];
  if (!next || !head || !HEADS_OF.has(head.key) || run.headline || text.title[run.from]) return 0;
  if (text.words[run.to]?.text !== 'of' || (head.initial && run.to - run.from === 1)) return 0;
  const from = text.words[run.to + 1]?.text === 'the' ? run.to + 2 : run.to + 1;
  const first = text.words[next.from];
  return next.from === from && first?.sentence === head.sentence && !text.title[next.from]
    ? next.to
    : 0;
}

function openingSkipped(text: NameText, run: Run): number {
  let from = run.from;
  while (
    from < run.to &&
    (text.title[from] || (text.words[from]?.initial && text.words[from]?.common))
  )
    from++;
  return from;
}

import type { Candidate } from '../../../model/mention.ts';
import type { NameText, Run } from '../../../text/name-runs.ts';
import { FIRST_WORDS, LAST_WORDS, WEAK_FIRST_WORDS } from '../lexicon/heads.ts';
import { place, type PlaceRule } from './place.ts';

/** Names that say themselves that they are places: "[Lualaba River]", "[Mount Sinai]". */
export const byShape: PlaceRule = (text) => {
  const found: Candidate[] = [];
  for (const run of text.runs) {
    const from = openingSkipped(text, run);
    for (let index = from + 1; index < run.to; index++) {
      const word = text.words[index];
      if (!word?.name || !LAST_WORDS.has(word.key) || text.words[index + 1]?.name) continue;
      const first = text.words[from];
      if (!first || (index - from === 1 && (first.demonym || first.common) && first.initial))
        continue;
      found.push(place(text, from, index + 1, 'place-word-last', 0.9));
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

function openingSkipped(text: NameText, run: Run): number {
  let from = run.from;
  while (
    from < run.to &&
    (text.title[from] || (text.words[from]?.initial && text.words[from]?.common))
  )
    from++;
  return from;
}

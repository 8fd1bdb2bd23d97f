import type { Candidate } from '../../../model/mention.ts';
import { isAcronymOf } from '../acronyms.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/** How many words a long form may have. */
const LONGEST = 12;

/** A name and its initials in brackets: "[National Electoral Council] ([CNE])", "[Sexual Minorities Uganda] ([SMUG])". */
export const byLongForm: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  for (const [index, word] of text.words.entries()) {
    if (!word.caps || text.words[index - 1]?.text !== '(' || text.words[index + 1]?.text !== ')')
      continue;
    const end = index - 1;
    for (let from = end - 2; from >= Math.max(0, end - LONGEST); from--) {
      const first = text.words[from];
      if (!first || first.sentence !== word.sentence || /^[,;:()"“”]$/.test(first.text)) break;
      if (!first.name) continue;
      const last = text.words[end - 1];
      const long = text.words
        .slice(from, end)
        .map((each) => each.text)
        .join(' ');
      if (!last?.name || !isAcronymOf(word.text, long)) continue;
      if (
        text.words[from - 1]?.name &&
        isAcronymOf(word.text, `${text.words[from - 1]?.text} ${long}`)
      )
        continue;
      found.push(organisation(text, from, end, 'long-form', 0.965));
      found.push(organisation(text, index, index + 1, 'acronym', 0.965));
      break;
    }
  }
  return found;
};

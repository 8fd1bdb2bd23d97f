import type { Candidate } from '../../../model/mention.ts';
import { isAcronymOf } from '../acronyms.ts';
import type { NameText } from '../../../text/name-runs.ts';
import { OTHER_LAST_WORDS } from '../lexicon/not-bodies.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/** How many words a long form may have. */
const LONGEST = 12;

/** A name and its initials in brackets: "[National Electoral Council] ([CNE])", "[Sexual Minorities Uganda] ([SMUG])". */
export const byLongForm: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  const others = new Set<string>();
  for (const [index, word] of text.words.entries()) {
    if (
      !/\p{Lu}.*\p{Lu}/u.test(word.text) ||
      text.words[index - 1]?.text !== '(' ||
      text.words[index + 1]?.text !== ')'
    )
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
      const body = !isOther(text, from, end);
      found.push(kindly(organisation(text, from, end, 'long-form', 0.967), body));
      if (body) found.push(organisation(text, index, index + 1, 'acronym', 0.967));
      else others.add(word.key);
      break;
    }
  }
  if (others.size === 0) return found;
  for (const [index, word] of text.words.entries()) {
    if (!word.name || !others.has(word.key)) continue;
    found.push(kindly(organisation(text, index, index + 1, 'acronym', 0.967), false));
  }
  return found;
};

/** A long form whose head is that of an event, law or sum: "Gross Domestic [Product]", "[Plan] of Action". */
function isOther(text: NameText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = text.words[at];
    const heads = at === to - 1 || /^(?:of|on|for|to|in)$/.test(text.words[at + 1]?.text ?? '');
    if (word && heads) return OTHER_LAST_WORDS.has(word.key);
  }
  return false;
}

function kindly(candidate: Candidate, body: boolean): Candidate {
  return body ? candidate : { ...candidate, kind: 'other' };
}

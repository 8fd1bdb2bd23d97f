import type { Candidate } from '../../../model/mention.ts';
import type { Word } from '../../../text/name-words.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { CURRENCIES } from '../lexicon/currencies.ts';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.ts';
import { isBesideName } from '../../../text/repeats.ts';
import { organisation, type OrganisationRule } from './organisation.ts';
import { shoutedWords } from './shouted-words.ts';

/** "BioNTech", "BoG"; not "McDonald", "DeVos", "O'Brien". */
const INNER_CAPITAL =
  /^(?!(?:Ma?c|De|Du|Di|Da|La|Le|Van|Von|Fitz|Al)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*$/u;

/**
 * A word in capitals, of two to seven letters, in a sentence that is not all in capitals: "the
 * [SMUG]". An acronym in brackets after its long form is told by the rule on long forms.
 * A plain word in capitals for emphasis ("our HERO") is proposed as no name at all.
 */
export const byAcronym: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  const shouted = shoutedWords(text);
  for (const [index, word] of text.words.entries()) {
    if (CURRENCIES.has(word.text) && text.words[index + 1]?.type === 'number') {
      found.push({ ...organisation(text, index, index + 1, 'currency', 0.97), kind: 'other' });
      continue;
    }
    if (
      word.name &&
      INNER_CAPITAL.test(word.text) &&
      !NOT_ACRONYMS.has(word.key) &&
      !isBesideName(text, index)
    ) {
      found.push(organisation(text, index, index + 1, 'inner-capital', 0.72));
    }
    if (!word.name || !word.caps || text.headline[word.sentence] || word.glued) continue;
    if (text.words[index - 1]?.type === 'number' && text.words[index - 1]?.end === word.start)
      continue;
    if (/\d/.test(word.text)) continue;
    const letters = word.key.replace(/[^a-z]/g, '').length;
    if (
      letters < 2 ||
      letters > 7 ||
      NOT_ACRONYMS.has(word.key) ||
      placeNames().countries.has(word.key)
    )
      continue;
    if (isBesideName(text, index)) continue;
    if (shouted.has(word.key)) {
      if (isPlain(text.words[index + 1], word.sentence))
        found.push({
          ...organisation(text, index, index + 1, 'shouted-word', 0.97),
          kind: 'other',
        });
      continue;
    }
    found.push(organisation(text, index, index + 1, 'acronym', 0.78));
  }
  return found;
};

/** False before the signs that follow a dateline or a label: "READING, England", "WOODS: No". */
function isPlain(next: Word | undefined, sentence: number): boolean {
  return next?.sentence !== sentence || !/^[,(:/–—-]$/.test(next.text);
}

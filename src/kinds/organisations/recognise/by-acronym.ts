import type { Candidate } from '../../../model/mention.ts';
import { placeNames } from '../../../text/gazetteers/place-names.ts';
import { organisation, type OrganisationRule } from './organisation.ts';

/** Words in capitals that are no names: units, ranks, genres, and words of the newsroom. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  'tv dvd cd pc usb gps sms dna rna hiv aids covid covid-19 sars gdp gnp vat ipo ceo cfo coo phd ma ba mba mp mps mep am pm ad bc gmt utc est edt pst id it us uk uae usa ok asap faq diy suv ufo vip rpm mph kph km kg mm cm hd ai it ict atm pin pdf url www http html rip r&d hq ngo ngos pow iq eq vs lgbt lgbtq lgbti bdsm ied ieds ied wmd rpg ak-47 c-130 f-16 dc md jr sr ii iii iv vi vii viii ix xi xii xv xx photo video update breaking live note advisory eds usd eur gbp i a'.split(
    ' ',
  ),
);

/**
 * A word in capitals, of two to seven letters, in a sentence that is not all in capitals: "the
 * [SMUG]". An acronym in brackets after its long form is told by the rule on long forms.
 */
export const byAcronym: OrganisationRule = (text) => {
  const found: Candidate[] = [];
  for (const [index, word] of text.words.entries()) {
    if (!word.name || !word.caps || text.headline[word.sentence] || word.glued) continue;
    const letters = word.key.replace(/[^a-z]/g, '').length;
    if (
      letters < 2 ||
      letters > 7 ||
      NOT_NAMES.has(word.key) ||
      placeNames().countries.has(word.key)
    )
      continue;
    const beside = text.words[index + 1];
    const before = text.words[index - 1];
    const alone =
      !(beside?.name && beside.sentence === word.sentence) &&
      !(before?.name && before.sentence === word.sentence);
    found.push(organisation(text, index, index + 1, 'acronym', alone ? 0.78 : 0.5));
  }
  return found;
};

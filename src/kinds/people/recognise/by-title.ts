import { givenName, isSurname } from '../../../text/gazetteers/person-names.ts';
import { HONORIFICS, MUTUAL_ROLES } from '../../../text/lexicon/titles.ts';
import type { PersonRule } from './index.ts';
import { nameLength, person } from './person.ts';

/**
 * A name after a title, a form of address or a role: "President [Vladimir Putin]", "Mr [Kato]",
 * "the envoy [Staffan de Mistura]". The title is not part of the name.
 */
export const byTitle: PersonRule = (text, { from, to, lead, headline }) => {
  if (!lead) return null;
  const length = nameLength(text, from, to);
  if (length > 4 || text.words[from]?.glued) return null;
  const first = text.words[from];
  if (first?.caps && length === 1 && first.text.length < 5) return null;
  if (lead === 'role') {
    if (length === 1 && first?.common) return null;
    if (length === 1 && MUTUAL_ROLES.has(text.keys[from - 1] ?? '') && !isKnown(first?.key ?? ''))
      return null;
    return person(text, from, to, 'role-and-name', length > 1 ? 0.93 : 0.72);
  }
  const honorific = HONORIFICS.has(text.words[from - 1]?.key ?? '');
  if (first?.common && !honorific) return person(text, from, to, 'title-and-name', 0.5);
  return person(text, from, to, 'title-and-name', headline ? 0.85 : 0.94);
};

function isKnown(key: string): boolean {
  return givenName(key) > 0 || isSurname(key);
}

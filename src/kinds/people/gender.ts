import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../text/lexicon/titles.ts';

const FEMALE_ROLES =
  /^(?:wife|daughter|mother|sister|widow|aunt|niece|actress|girlfriend|grandmother|policewoman|heroine)$/;
const MALE_ROLES =
  /^(?:husband|son|father|brother|widower|uncle|nephew|boyfriend|grandfather|policeman|actor)$/;

/**
 * What the text says of a person's gender by a title or role right before the name ("Ms", "his wife"):
 * undefined when it says nothing, or contradicts itself.
 */
export function genderOf(
  text: AnalysedText,
  mentions: readonly Mention[],
): 'female' | 'male' | undefined {
  let female = 0;
  let male = 0;
  for (const { start } of mentions) {
    const before = /([\p{L}-]+)\.?[\s,]{1,2}$/u.exec(
      text.text.slice(Math.max(0, start - 24), start),
    )?.[1];
    if (!before) continue;
    const key = fold(before);
    if (FEMALE_TITLES.has(key) || FEMALE_ROLES.test(key)) female++;
    if (MALE_TITLES.has(key) || MALE_ROLES.test(key)) male++;
  }
  if (female > 0 === male > 0) return undefined;
  return female > 0 ? 'female' : 'male';
}

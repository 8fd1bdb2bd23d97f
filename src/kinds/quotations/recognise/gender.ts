import type { Chain } from '../../../model/mention.ts';
import { fold } from '../../../text/fold.ts';
import { genderOfGivenName } from '../../../text/gazetteers/name-gender.ts';

/** What a pronoun, a noun or a name tells of a person's gender; undefined when it tells nothing. */
type Gender = 'female' | 'male' | undefined;

/** The gender of a person: as the text shows it, else as the first name does. */
export function knownGender({ gender, name }: Chain): Gender {
  if (gender) return gender;
  const first = name.split(' ')[0];
  // "Umm Khalil", "Abu Khalil": called after a child.
  if (/^(?:um|umm|oum|om)$/i.test(first ?? '') && first !== name) return 'female';
  if (/^(?:abu|abou)$/i.test(first ?? '') && first !== name) return 'male';
  return first && first !== name ? genderOfGivenName(fold(first)) : undefined;
}

/** The gender that a noun for a person tells: "spokeswoman" is female. */
export function genderOfNoun(noun: string): Gender {
  if (
    /woman$|^(?:mother|sister|wife|daughter|widow|aunt|niece|queen|princess|actress|girl|bride)$/.test(
      noun,
    )
  )
    return 'female';
  return /man$|^(?:father|brother|husband|son|uncle|nephew|king|prince|boy|groom)$/.test(noun) &&
    noun !== 'woman'
    ? 'male'
    : undefined;
}

/** The gender that a pronoun tells; only those of one person do. */
export function genderOf(pronoun: string): Gender {
  if (pronoun === 'he' || pronoun === 'him' || pronoun === 'his') return 'male';
  return pronoun === 'she' || pronoun === 'her' ? 'female' : undefined;
}

/**
 * "She" after a speaker of whom nothing is known, beside a woman: it may well be her. News names more
 * men than women, so that the same does not hold for "he".
 */
export function outdone(
  speaker: Chain,
  named: readonly Chain[],
  gender: 'female' | 'male',
): boolean {
  return (
    gender === 'female' &&
    knownGender(speaker) === undefined &&
    named.some((chain) => knownGender(chain) === 'female')
  );
}

import { fold } from '../fold.ts';
import { once } from '../once.ts';
import { loadNamesByGender } from './packages.ts';

const genders = once(() => {
  const { female, male, both } = loadNamesByGender();
  const women = new Set(female.map(fold));
  const men = new Set(male.map(fold));
  const unclear = new Set(both.map(fold));
  const known = new Map<string, 'female' | 'male'>();
  for (const name of women) if (!men.has(name) && !unclear.has(name)) known.set(name, 'female');
  for (const name of men) if (!women.has(name) && !unclear.has(name)) known.set(name, 'male');
  return known;
});

/**
 * The gender of those who bear a first name, when the lists have it for women only or for men only.
 * Takes a folded word. "marianne" is female; "kim", "andrea" and what no list has are undefined.
 */
export function genderOfGivenName(key: string): 'female' | 'male' | undefined {
  return genders().get(key);
}

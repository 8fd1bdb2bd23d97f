import { fold } from '../fold.ts';
import { NO_STATE, STATE_WORDS } from '../lexicon/states.ts';
import { once } from '../once.ts';
import { loadCountries } from './packages.ts';

/** A name or demonym of a state has at most so many words. */
const LONGEST = 6;

const states = once(() => {
  const known = new Map<string, string>();
  for (const [state = '', ...words] of STATE_WORDS) {
    for (const word of [state, ...words]) known.set(word, state);
  }
  for (const country of loadCountries()) {
    const { common, official } = country.name;
    const state = known.get(keyOf(common)) ?? keyOf(common);
    const { m = '', f = '' } = country.demonyms?.['eng'] ?? {};
    const demonyms = `${m}, ${f}`.split(/,\s*|\s+or\s+/);
    for (const name of [common, official, ...demonyms, ...demonyms.map((each) => `${each}s`)]) {
      const key = keyOf(name);
      if (key.length > 3 && !known.has(key) && !NO_STATE.has(key)) known.set(key, state);
    }
  }
  return known;
});

function keyOf(name: string): string {
  return fold(name).replaceAll('.', '').replace(/^the /, '');
}

/**
 * The state that a name or demonym belongs to: "kenyan" and "kenya" give "kenya". Takes folded words
 * without full stops; undefined for what names no one state.
 */
export function stateOf(key: string): string | undefined {
  return states().get(key);
}

/** How many of the first words name a state, and which: the longest name that fits. */
export function stateAtStart(
  words: readonly string[],
): { readonly state: string; readonly count: number } | undefined {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const state = stateOf(words.slice(0, count).join(' '));
    if (state !== undefined) return { state, count };
  }
  return undefined;
}

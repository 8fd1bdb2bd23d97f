import type { Cast, Chain } from '../../../model/mention.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Frame, Item } from './frames.ts';
import { singular } from './chunks.ts';

/** The words by which a text describes its people: "UN envoy for Syria Staffan de Mistura". */
export interface RoleTies {
  /** The one person that a phrase like "the UN envoy" must mean, if the text has called them so before. */
  personCalled(phrase: readonly Item[]): Chain | undefined;
}

/** How many items before and after a name are read for its description. */
const REACH = 8;

/** Reads which role nouns a text ties to which person, by title before a name or description after it. */
export function roleTiesOf(frames: readonly Frame[], cast: Cast): RoleTies {
  const byNoun = new Map<string, Map<Chain, { first: number; words: Set<string> }>>();
  const tie = (chain: Chain, words: readonly string[], at: number): void => {
    for (const word of words) {
      if (!ROLE_NOUNS.has(word)) continue;
      const chains = byNoun.get(word) ?? new Map<Chain, { first: number; words: Set<string> }>();
      byNoun.set(word, chains);
      const known = chains.get(chain) ?? { first: at, words: new Set<string>() };
      chains.set(chain, known);
      for (const one of words) known.words.add(one);
    }
  };
  for (const { items } of frames) {
    items.forEach((item, at) => {
      const chain = item.mention?.kind === 'person' ? cast.chainOf(item.mention) : undefined;
      if (chain) tie(chain, [...wordsBefore(items, at), ...wordsAfter(items, at)], item.start);
    });
  }
  return {
    personCalled(phrase) {
      const noun = phrase.findLast((item) => item.class === 'word');
      const chains = noun && byNoun.get(singular(noun.lower));
      if (
        !noun ||
        !chains ||
        chains.size !== 1 ||
        phrase[0]?.lower !== 'the' ||
        noun.lower !== singular(noun.lower)
      )
        return undefined;
      const [[chain, known]] = [...chains] as [[Chain, { first: number; words: Set<string> }]];
      const words = phrase
        .slice(1)
        .filter((item) => item.class === 'word' || item.class === 'name');
      return known.first < (phrase[0]?.start ?? 0) &&
        words.every((item) => known.words.has(singular(item.lower)))
        ? chain
        : undefined;
    },
  };
}

function wordsBefore(items: readonly Item[], at: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && at - index <= REACH; index--) {
    const item = items[index];
    if (item?.class === 'word' || item?.class === 'name') words.push(singular(item.lower));
    else if (
      item?.class !== 'joiner' &&
      item?.class !== 'possessive' &&
      !(item?.class === 'preposition' && /^(?:of|for|to)$/.test(item.lower))
    )
      break;
  }
  return words;
}

/** ", the UN envoy for Syria," */
function wordsAfter(items: readonly Item[], at: number): string[] {
  if (items[at + 1]?.class !== 'comma' || items[at + 2]?.class !== 'determiner') return [];
  const words: string[] = [];
  for (let index = at + 3; index < items.length && index - at <= REACH + 2; index++) {
    const item = items[index];
    if (item?.class === 'word' || item?.class === 'name') words.push(singular(item.lower));
    else if (!item || item.class !== 'preposition') break;
  }
  return words;
}

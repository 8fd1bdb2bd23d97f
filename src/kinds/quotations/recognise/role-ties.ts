import type { Cast, Chain } from '../../../model/mention.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Frame, Item } from './frames.ts';
import { singular } from './chunks.ts';
import { SPEECH_FORMS } from './speech-forms.ts';

/** The words by which a text describes its people: "UN envoy for Syria Staffan de Mistura". */
export interface RoleTies {
  /** The one person that a phrase like "the UN envoy" must mean, if the text has called them so before. */
  personCalled(phrase: readonly Item[]): Chain | undefined;
}

/** One person with the words that describe them, and where that begins. */
interface Tie {
  readonly chain: Chain;
  readonly first: number;
  readonly words: Set<string>;
}

/** How many items before and after a name are read for its description. */
const REACH = 8;

/** Reads which role nouns a text ties to which person, by title before a name or description after it. */
export function roleTiesOf(frames: readonly Frame[], cast: Cast): RoleTies {
  const ties = new Map<string, Tie[]>();
  for (const { items } of frames) {
    items.forEach((item, at) => {
      const chain = item.mention?.kind === 'person' ? cast.chainOf(item.mention) : undefined;
      const words = chain ? [...wordsBefore(items, at), ...wordsAfter(items, at)] : [];
      for (const noun of words) {
        if (chain && ROLE_NOUNS.has(noun))
          add(ties, noun, { chain, first: item.start, words: new Set(words) });
      }
    });
  }
  return {
    personCalled(phrase) {
      const noun = phrase.findLast((item) => item.class === 'word');
      const [tie, ...others] = noun ? (ties.get(noun.lower) ?? []) : [];
      if (!tie || others.length || phrase[0]?.lower !== 'the' || tie.first > phrase[0].start)
        return undefined;
      const words = phrase.filter((item) => item.class === 'word' || item.class === 'name');
      return words.every(({ lower }) => tie.words.has(singular(lower))) ? tie.chain : undefined;
    },
  };
}

function add(ties: Map<string, Tie[]>, noun: string, tie: Tie): void {
  const known = ties.get(noun) ?? [];
  ties.set(noun, known);
  const same = known.find(({ chain }) => chain === tie.chain);
  if (same) for (const word of tie.words) same.words.add(word);
  else known.push(tie);
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
    // "Kerry, the minister said, …": the minister is another.
    if (item && SPEECH_FORMS.has(item.lower) && !ROLE_NOUNS.has(item.lower)) return [];
    if (item?.class === 'word' || item?.class === 'name') words.push(singular(item.lower));
    else if (!item || item.class !== 'preposition') break;
  }
  return words;
}

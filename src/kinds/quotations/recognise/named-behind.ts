import type { Mention } from '../../../model/mention.ts';
import type { Item } from './frames.ts';

/** What stands between a noun for a person and the name that the person goes by, without adverbs. */
const LINKS: readonly (readonly string[])[] = [
  ['who', 'gave', '*', 'name', 'as'],
  ['giving', '*', 'name', 'as'],
  ['identified', 'as'],
  ['who', 'identified', '*', 'as'],
  ['identifying', '*', 'as'],
  ['who', 'asked', 'to', 'be', 'called'],
  ['named'],
  ['called'],
];

/**
 * The name of a person called by a noun, right behind it: "a nurse who gave her name only as [Mariam]",
 * "a watchman named [Babulal]". `to` is the last item of the noun.
 */
export function namedBehind(items: readonly Item[], to: number): Mention | undefined {
  for (const link of LINKS) {
    let at = to + 1;
    const fits = link.every((word) => {
      while (isPassedOver(items[at])) at++;
      const lower = items[at++]?.lower ?? '';
      return word === '*' ? /^(?:his|her|their|himself|herself)$/.test(lower) : lower === word;
    });
    if (!fits) continue;
    while (isPassedOver(items[at])) at++;
    const mention = items[at]?.mention;
    if (mention?.kind === 'person') return mention;
  }
  return undefined;
}

function isPassedOver(item: Item | undefined): boolean {
  return item?.class === 'adverb' || item?.lower === 'only' || item?.lower === 'just';
}

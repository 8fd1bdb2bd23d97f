import type { LinkedMention } from '../../model/corpus.ts';
import { fold } from '../../text/fold.ts';
import { regionOf, type Region } from '../../text/gazetteers/regions.ts';
import { placeName } from './place-name.ts';

/** A region has at most so many words. */
const LONGEST = 4;

/**
 * The region that is printed with a mention of a town: "Paris, Texas". None in a list of places, where what
 * follows the comma is the next of them: "Paris, Texas and Berlin".
 */
export function printedRegion({ exact, end, passage }: LinkedMention): Region | undefined {
  const inside = placeName(exact).region;
  if (inside) return inside;
  const { text } = passage.source.analysed;
  const behind = /^, ((?:\p{Lu}[\p{L}.'’-]*\s?)+)(.{0,8})/u.exec(text.slice(end, end + 80));
  const [, names = '', after = ''] = behind ?? [];
  if (/^\s*,?\s*(?:and|or)\s/.test(after) || /^,\s*\p{Lu}/u.test(after)) return undefined;
  const words = names.trim().split(/\s+/).slice(0, LONGEST);
  return words
    .map((_, index) => words.slice(0, words.length - index).join(' '))
    .map((name) => regionOf(fold(name).replaceAll('.', '')))
    .find((region) => region !== undefined);
}

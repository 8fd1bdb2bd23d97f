import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Join, PlacedChain } from '../../model/kind.ts';
import type { Chain, Joining, Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { isElsewhere, isTownIn, regionOf, type Region } from '../../text/gazetteers/regions.ts';
import { byCodeUnit } from '../../text/order.ts';
import { isShouted } from '../../text/shouted.ts';
import { placeName, rankOf } from './place-name.ts';

/** States of the United States whose name first means something else. */
const NAMESAKES: ReadonlyMap<string, string> = new Map([
  ['georgia', 'GA'],
  ['washington', 'WA'],
]);

/** A mention with what its text says about where it lies: empty for where the name is known to lie. */
interface Placed {
  readonly mention: Mention;
  readonly key: string;
  readonly region: string | undefined;
}

/** The key under which the names of one place meet: "U.S." and "United States" have one. */
export function placeKey(name: string): string {
  return placeName(name).key;
}

/**
 * Joins the mentions of one place in one text: the same name, or two names of one place on the list.
 * "Paris, Texas" is another place than "Paris", but in a text that names no other.
 */
export function chainPlaces(text: AnalysedText, mentions: readonly Mention[]): readonly Chain[] {
  const placed = mentions.map((mention, at) => placedOf(text, mentions, mention, at));
  const regions = new Map<string, Set<string>>();
  for (const { key, region } of placed)
    if (region !== undefined) regions.set(key, (regions.get(key) ?? new Set()).add(region));
  const groups = Map.groupBy(placed, ({ key, region }) => {
    const known = regions.get(key);
    const [only = ''] = known?.size === 1 ? known : [];
    return `${key}|${region ?? only}`;
  });
  return [...groups].map(([id, group]): Chain => {
    const forms = [...new Set(group.map(({ mention }) => mention.exact))];
    const name = fullest(forms);
    const joinings = forms
      .filter((form) => form !== name)
      .map((form): Joining => {
        const [a = '', b = ''] = [name, form].toSorted(byCodeUnit);
        return { rule: ruleFor(a, b), forms: [a, b] };
      });
    const qualifier = id.slice(id.indexOf('|') + 1);
    const own = group.map(({ mention }) => mention);
    return { kind: 'place', name, mentions: own, joinings, ...(qualifier && { qualifier }) };
  });
}

function placedOf(
  { text }: AnalysedText,
  mentions: readonly Mention[],
  mention: Mention,
  at: number,
): Placed {
  const { key, town, region } = placeName(mention.exact);
  const before = mentions[at - 1];
  const code = NAMESAKES.get(town);
  if (code && before && text.slice(before.end, mention.start) === ', ') {
    const known = isTownIn(fold(before.exact), code);
    return { mention, key, region: known ? `US ${code}` : '' };
  }
  const behind = region ?? regionBehind(text, mentions, at);
  return { mention, key, region: behind && regionName(town, behind) };
}

/** The region that follows a town after a comma; none in a list of places. */
function regionBehind(text: string, mentions: readonly Mention[], at: number): Region | undefined {
  const [town, after, more] = mentions.slice(at, at + 3);
  if (!town || !after || text.slice(town.end, after.start) !== ', ') return undefined;
  if (more && /^,?\s(?:and\s|or\s)?$/.test(text.slice(after.end, more.start))) return undefined;
  if (regionOf(keyOfRegion(town.exact))) return undefined;
  return regionOf(keyOfRegion(after.exact));
}

function keyOfRegion(name: string): string {
  return fold(name).replaceAll('.', '');
}

function regionName(town: string, region: Region): string {
  return isElsewhere(town, region) ? `${region.country} ${region.code ?? ''}`.trim() : '';
}

/** Joins places across texts by the same name, or by two names of one place on the list. */
export function joinPlaces(chains: readonly PlacedChain[]): readonly Join[] {
  const first = new Map<string, number>();
  const joins: Join[] = [];
  for (const [index, chain] of chains.entries()) {
    const { key, town, region } = placeName(chain.name);
    const where = chain.qualifier ?? (region && regionName(town, region)) ?? '';
    const id = `${key}|${where}`;
    const a = first.get(id);
    if (a === undefined) first.set(id, index);
    else joins.push({ a, b: index, rule: ruleFor(chains[a]?.name ?? '', chain.name) });
  }
  return joins;
}

function ruleFor(a: string, b: string): string {
  const plain = (name: string): string => fold(name).replace(/[.,]/g, '').replace(/^the /, '');
  return plain(a) === plain(b) ? 'same-place-name' : 'names-of-one-place';
}

/** The form that the list of names puts first; else the longest; else the first in the text. */
function fullest(forms: readonly string[]): string {
  const length = (form: string): number =>
    form.length - 100 * rankOf(form) - (isShouted(form) ? 50 : 0);
  return forms.reduce((best, form) => (length(form) > length(best) ? form : best), forms[0] ?? '');
}

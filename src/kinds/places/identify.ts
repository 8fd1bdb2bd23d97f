import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Join, PlacedChain } from '../../model/kind.ts';
import type { Chain, Joining, Mention } from '../../model/mention.ts';
import { fold } from '../../text/fold.ts';
import { byCodeUnit } from '../../text/order.ts';
import { isShouted } from '../../text/shouted.ts';
import { ALIASES } from './lexicon/aliases.ts';

const canonical = new Map(
  ALIASES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

const rank = new Map(
  ALIASES.flatMap((names) => names.map((name, index) => [name, index] as const)),
);

/** The key under which the names of one place meet: "U.S." and "United States" give "united states". */
export function placeKey(name: string): string {
  const key = plainKey(name);
  return canonical.get(key) ?? key;
}

function plainKey(name: string): string {
  return fold(name)
    .replaceAll('.', '')
    .replace(/,\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '');
}

/** Joins the mentions of one place in one text: the same name, or two names of one place on the list. */
export function chainPlaces(_text: AnalysedText, mentions: readonly Mention[]): readonly Chain[] {
  const groups = Map.groupBy(mentions, (mention) => placeKey(mention.exact));
  return [...groups.values()].map((group): Chain => {
    const forms = [...new Set(group.map(({ exact }) => exact))];
    const name = fullest(forms);
    const joinings = forms
      .filter((form) => form !== name)
      .map((form): Joining => {
        const [a = '', b = ''] = [name, form].toSorted(byCodeUnit);
        return { rule: ruleFor(a, b), forms: [a, b] };
      });
    return { kind: 'place', name, mentions: group, joinings };
  });
}

/** Joins places across texts by the same name, or by two names of one place on the list. */
export function joinPlaces(chains: readonly PlacedChain[]): readonly Join[] {
  const first = new Map<string, number>();
  const joins: Join[] = [];
  for (const [index, chain] of chains.entries()) {
    const key = placeKey(chain.name);
    const a = first.get(key);
    if (a === undefined) first.set(key, index);
    else joins.push({ a, b: index, rule: ruleFor(chains[a]?.name ?? '', chain.name) });
  }
  return joins;
}

function ruleFor(a: string, b: string): string {
  const plain = (name: string): string => fold(name).replace(/[.,]/g, '');
  return plain(a) === plain(b) ? 'same-place-name' : 'names-of-one-place';
}

/** The form that the list of names puts first; else the longest; else the first in the text. */
function fullest(forms: readonly string[]): string {
  const length = (form: string): number =>
    form.length - 100 * (rank.get(plainKey(form)) ?? 0) - (isShouted(form) ? 50 : 0);
  return forms.reduce((best, form) => (length(form) > length(best) ? form : best), forms[0] ?? '');
}

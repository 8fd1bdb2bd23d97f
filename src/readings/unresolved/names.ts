import { wordingKey } from '../../page/wordings.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { HeldEntity, Holdings } from '../holdings.ts';
import type { Open } from './open.ts';

const SINGLE =
  'Only a single name is printed, and no rule joined it to a fuller one. Whoever has that name as a part of theirs is listed; that does not make them the same.';
const NAMESAKE = 'The same name is printed for another page of this site.';

/** People of whom only a single name is printed, and names that stand on two pages of one kind. */
export function openNames({ people, places, organisations }: Holdings): readonly Open[] {
  const byPart = partsOf(people);
  const single = people
    .filter(({ facts }) => facts.aliases.every((form) => isSingle(form)))
    .flatMap((one) =>
      inSources(one, 'name', SINGLE, byPart.get(wordingKey(one.facts.title)) ?? []),
    );
  const namesakes = [people, places, organisations].flatMap((entities) => {
    const byName = Map.groupBy(entities, ({ facts }) => wordingKey(facts.title));
    return [...byName.values()]
      .filter((those) => those.length > 1)
      .flatMap((those) => those.flatMap((one) => inSources(one, 'namesake', NAMESAKE, those)));
  });
  return [...single, ...namesakes];
}

function isSingle(form: string): boolean {
  return !/\s/u.test(form.trim());
}

/** The people with a fuller name, by each part of it. */
function partsOf(people: readonly HeldEntity[]): ReadonlyMap<string, readonly HeldEntity[]> {
  const parts = new Map<string, HeldEntity[]>();
  for (const one of people) {
    if (isSingle(one.facts.title)) continue;
    const keys = new Set(one.facts.title.split(/\s+/u).map((part) => wordingKey(part)));
    for (const key of keys) parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  return parts;
}

function inSources(
  { url, facts }: HeldEntity,
  kind: 'name' | 'namesake',
  why: string,
  fitting: readonly HeldEntity[],
): readonly Open[] {
  const candidates = fitting
    .filter((one) => one.url !== url)
    .map((one) => ({ name: one.facts.title, url: one.url }))
    .toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.url, b.url));
  const [first] = candidates;
  return facts.sources.map(({ title, url: source, forms }): Open => ({
    kind,
    url: `${url}${forms[0]?.at ?? ''}`,
    printed: forms[0]?.form ?? facts.title,
    source: { title, url: source },
    why: { words: why },
    candidates,
    decision: first ? [`- join: ${url.slice(1, -1)}`, `  to: ${first.url.slice(1, -1)}`] : [],
  }));
}

import { wordingKey } from '../../page/wordings.ts';
import type { HeldEntity, Holdings } from '../holdings.ts';
import { inSources } from './in-sources.ts';
import type { Open } from './open.ts';

const SINGLE = 'Only a single name is printed, and no rule joined it to a fuller one.';
const OTHERS =
  'Whoever has that name as a part of theirs is listed; that does not make them the same.';
const NAMESAKE = 'The same name is printed for another page of this site.';

/** People of whom only a single name is printed, and names that stand on two pages of one kind. */
export function openNames({ people, places, organisations }: Holdings): readonly Open[] {
  const byPart = partsOf(people);
  const single = people
    .filter(({ facts }) => facts.aliases.every((form) => isSingle(form)))
    .flatMap((one) => {
      const fitting = byPart.get(wordingKey(one.facts.title)) ?? [];
      return inSources(one, { kind: 'name', why: { words: SINGLE }, fitting, others: OTHERS });
    });
  const namesakes = [people, places, organisations].flatMap((entities) =>
    namesakesAmong(entities).flatMap((fitting) =>
      fitting.flatMap((one) =>
        inSources(one, { kind: 'namesake', why: { words: NAMESAKE }, fitting }),
      ),
    ),
  );
  return [...single, ...namesakes];
}

/** Those that share a name, capitals aside, in groups of two and more. */
export function namesakesAmong<One extends HeldEntity>(
  entities: readonly One[],
): readonly (readonly One[])[] {
  const byName = Map.groupBy(entities, ({ facts }) => wordingKey(facts.title));
  return [...byName.values()].filter((those) => those.length > 1);
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

import type { PlacedChain } from '../../model/kind.ts';
import { gatheringOf, type Gathering } from '../../text/gathering.ts';
import { byCodeUnit } from '../../text/order.ts';
import { personName, type PersonName } from './person-name.ts';

/** One chain of one text with its name read. */
export interface Person {
  /** Into the chains that were handed in. */
  readonly index: number;
  readonly chain: PlacedChain;
  readonly name: PersonName;
}

/** The chains of all texts on their way to being persons. */
export type Persons = Gathering<Person>;

/** Reads the chains; nobody is joined to anybody yet. */
export function personsOf(chains: readonly PlacedChain[]): Persons {
  const names = new Map<string, PersonName>();
  const nameOf = (form: string): PersonName => {
    const known = names.get(form) ?? personName(form);
    names.set(form, known);
    return known;
  };
  const list = chains
    .map((chain, index): Person => ({ index, chain, name: styledBy(chain, nameOf(chain.name)) }))
    .toSorted(
      (a, b) =>
        b.name.parts.length - a.name.parts.length ||
        byCodeUnit(a.chain.name, b.chain.name) ||
        a.index - b.index,
    );
  return gatheringOf(list);
}

/** "Pope Francis" is as good as a name of two parts. */
function styledBy({ qualifier }: PlacedChain, name: PersonName): PersonName {
  if (qualifier === undefined || name.parts.length === 0) return name;
  return {
    ...name,
    parts: [qualifier, ...name.parts],
    respelt: [qualifier, ...name.respelt],
    whole: qualifier + name.whole,
  };
}

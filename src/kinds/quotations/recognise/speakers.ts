import type { Cast, Chain } from '../../../model/mention.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Speaker } from '../../../model/statement.ts';
import type { ReadFrame } from './attribution.ts';
import type { Credit } from './credit.ts';
import type { Item } from './frames.ts';
import type { Phrase } from './phrases.ts';
import { roleTiesOf } from './role-ties.ts';
import { antecedentsOf } from './antecedents.ts';

/** Turns credits into speakers, with the name that a pronoun or a role stands for where the text shows it. */
export function speakersOf(
  text: string,
  frames: readonly ReadFrame[],
  cast: Cast,
): (credit: Credit) => Speaker | null {
  const ties = roleTiesOf(frames, cast);
  const antecedents = antecedentsOf(frames, cast);
  return ({ frame: index, who, rule }) => {
    const items = frames[index]?.items ?? [];
    if (who.head === 'label') return { ...written(who), ...labelled(who), rule, via: [] };
    const first = items[who.from];
    const last = items[who.to];
    if (!first || !last) return null;
    return {
      ...written({ start: first.start, end: last.end }),
      ...nameOf(items, who, index),
      rule,
      via: [],
    };
  };

  function written({ start, end }: Span): Span & { asWritten: string } {
    return { start, end, asWritten: text.slice(start, end) };
  }

  function labelled(label: Span): Pick<Speaker, 'name' | 'status'> {
    const mention = cast.mentions.find((one) => overlaps(one, label) && one.kind !== 'date');
    const name = mention ? chainName(cast.chainOf(mention), mention.exact) : chainBySurname(label);
    return name ? { name, status: 'explicit' } : { name: null, status: 'unresolved' };
  }

  /** "WALLACE" is the one person whose name ends so, whatever the case. */
  function chainBySurname({ start, end }: Span): string | undefined {
    const surname = text.slice(start, end).toLowerCase().split(' ').at(-1) ?? '';
    const fits = cast.chains.filter(
      ({ kind, name }) => kind === 'person' && name.toLowerCase().split(' ').at(-1) === surname,
    );
    return fits.length === 1 ? fits[0]?.name : undefined;
  }

  function nameOf(
    items: readonly Item[],
    phrase: Phrase,
    index: number,
  ): Pick<Speaker, 'name' | 'status'> {
    const unresolved = { name: null, status: 'unresolved' } as const;
    if (phrase.several) return unresolved;
    if (phrase.head === 'pronoun') {
      const chain = antecedents.of(index, phrase.from);
      return chain ? { name: chain.name, status: 'pronoun' } : unresolved;
    }
    const mention = phrase.head === 'name' ? items[phrase.to]?.mention : undefined;
    if (mention)
      return { name: chainName(cast.chainOf(mention), mention.exact), status: 'explicit' };
    const called =
      phrase.head === 'role'
        ? ties.personCalled(items.slice(phrase.from, phrase.to + 1))
        : undefined;
    return called ? { name: called.name, status: 'title' } : unresolved;
  }
}

function chainName(chain: Chain | undefined, exact: string): string {
  return chain?.name ?? exact;
}

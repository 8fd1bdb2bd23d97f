import type { Cast, Chain } from '../../../model/mention.ts';
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
  return (credit) => {
    const frame = frames[credit.frame];
    const first = frame?.items[credit.phrase.from];
    const last = frame?.items[credit.phrase.to];
    if (!frame || !first || !last) return null;
    const { phrase, rule } = credit;
    const written = {
      start: first.start,
      end: last.end,
      asWritten: text.slice(first.start, last.end),
    };
    const known = nameOf(frame.items, phrase, credit.frame);
    return { ...written, ...known, rule, via: [] };
  };

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

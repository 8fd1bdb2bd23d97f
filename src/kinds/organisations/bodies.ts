import type { PlacedChain } from '../../model/kind.ts';
import { gatheringOf, type Gathering } from '../../text/gathering.ts';
import { byCodeUnit } from '../../text/order.ts';
import { readerOf, type BodyName } from './body-name.ts';
import { isAmbiguous } from './short-forms.ts';

/** One chain of one text with its forms read. */
export interface Body {
  /** Into the chains that were handed in. */
  readonly index: number;
  readonly chain: PlacedChain;
  readonly name: BodyName;
  /** Every printed form, each key once. */
  readonly forms: readonly BodyName[];
  /** What is equal for names of one body in all texts: the key of its name, with its state. */
  readonly key: string;
  /** True when its name is no more than a short acronym that is not widely known. */
  readonly ambiguous: boolean;
  /** True when its name is anybody's: a ministry of no known state. */
  readonly nameless: boolean;
}

/** The chains of all texts on their way to being bodies. */
export type Bodies = Gathering<Body>;

/** Reads the chains; none is joined to any yet. */
export function bodiesOf(chains: readonly PlacedChain[]): Bodies {
  const nameOf = readerOf();
  const list = chains
    .map((chain, index): Body => {
      const name = nameOf(chain.name);
      const forms = new Map(
        chain.mentions.map(({ exact }) => [nameOf(exact).key, nameOf(exact)] as const),
      );
      const state = chain.qualifier ?? name.state;
      const elsewhere = name.home !== undefined && state !== undefined && state !== name.home;
      const key = name.generic || elsewhere ? `${name.key} of ${state ?? ''}` : name.key;
      return {
        index,
        chain,
        name,
        forms: [...forms.values()],
        key,
        ambiguous: isAmbiguous(name),
        nameless: chain.doubtful === true || name.local || (name.generic && state === undefined),
      };
    })
    .toSorted((a, b) => byCodeUnit(a.chain.name, b.chain.name) || a.index - b.index);
  return gatheringOf(list);
}

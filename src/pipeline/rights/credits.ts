import type { Cast, Chain, Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';

/** The rule of a speaker whose name is not published, with its wording. */
export const RIGHTS_RULES = {
  'speaker-withheld': 'Who speaks is named in words of the source that may not be published here.',
} as const;

/** The cast of what is published of a text, and what each chain of the whole text became in it. */
export interface ShownCast {
  readonly cast: Cast;
  readonly became: ReadonlyMap<Chain, Chain>;
}

/**
 * The chains of a text as far as its shown mentions make them up. One whose full name is not shown is called by
 * the longest form that is; it and one that only words not shown tell from its namesakes join nothing elsewhere.
 */
export function shownCast(
  { chains, mentions }: Cast,
  isShown: (mention: Mention) => boolean,
  shownText: string,
): ShownCast {
  const folded = fold(shownText);
  const became = new Map(
    chains.flatMap((chain): [Chain, Chain][] => {
      const own = chain.mentions.filter(isShown);
      return own.length === 0 ? [] : [[chain, shownChain(chain, own, folded)]];
    }),
  );
  const byMention = new Map<Mention, Chain>();
  for (const chain of became.values())
    for (const mention of chain.mentions) byMention.set(mention, chain);
  return {
    cast: {
      chains: [...became.values()],
      mentions: mentions.filter(isShown),
      chainOf: (mention) => byMention.get(mention),
    },
    became,
  };
}

function shownChain(chain: Chain, mentions: readonly Mention[], foldedText: string): Chain {
  const { kind, gender, joinings, qualifier, doubtful } = chain;
  const forms = new Set(mentions.map(({ exact }) => exact));
  const longest = [...forms].reduce((best, form) => (form.length > best.length ? form : best));
  const name = forms.has(chain.name) ? chain.name : longest;
  const isTold = qualifier === undefined || foldedText.includes(qualifier);
  return {
    ...{ kind, name, mentions },
    ...(gender && { gender }),
    ...(qualifier !== undefined && isTold && { qualifier }),
    ...((doubtful === true || name !== chain.name || !isTold) && { doubtful: true }),
    joinings: joinings.filter((joining) => joining.forms.every((form) => forms.has(form))),
  };
}

/**
 * A speaker by the name that is published of it. Where the words that are shown do not name it, or by the same
 * name as somebody else, it is unresolved and keeps its printed form.
 */
export function shownSpeaker(
  speaker: Speaker,
  { cast, became }: ShownCast,
  all: Cast,
  shownText: string,
): Speaker {
  const { name, confidence: _, ...rest } = speaker;
  if (name === null) return speaker;
  const own = all.chains.filter((chain) => chain.name === name);
  if (own.length === 0 && shownText.includes(name)) return speaker;
  const names = new Set(own.map((chain) => became.get(chain)?.name));
  const [shown] = names;
  const rivals = cast.chains.filter((chain) => chain.name === shown).length;
  const isSure = shown !== undefined && names.size === 1 && rivals <= own.length;
  if (isSure) return { ...speaker, name: shown };
  return { ...rest, name: null, status: 'unresolved', rule: 'speaker-withheld' };
}

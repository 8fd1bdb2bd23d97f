import type { LinkedMention } from '../../../src/model/corpus.ts';
import type { Kind } from '../../../src/model/kind.ts';
import { overlaps } from '../../../src/model/span.ts';
import type { Tagger } from '../../../src/model/tagger.ts';
import { corpusOf } from '../../../src/pipeline/index.ts';
import type { RawFile } from '../../../src/pipeline/read.ts';
import { formats } from '../../../src/text/formats/index.ts';
import type { Mistake } from '../mistake.ts';
import { percent } from '../tally.ts';
import { type BCubed, bCubed } from './b-cubed.ts';
import type { IdentityMention, IdentityText } from './read-identity.ts';

/** How well the things of several texts were told apart and put together. */
export interface Identity extends BCubed {
  /** The share of the marked mentions that were found. */
  readonly found: number;
  readonly texts: number;
  /** How many things the mentions name. */
  readonly things: number;
}

/**
 * Reads all texts as one corpus, as a site is made, and compares which marked mentions got one page with
 * which are marked as one thing. A mention that was not found counts as a thing of its own.
 */
export function scoreIdentity(
  texts: readonly IdentityText[],
  kinds: readonly Kind[],
  tagger: Tagger | undefined,
): { readonly identity: Identity; readonly mistakes: readonly Mistake[] } {
  const { corpus } = corpusOf(texts.map(fileOf), { formats, kinds, ledger: new Map(), tagger });
  const found = Map.groupBy(corpus.mentions, ({ passage }) => passage.source.file);
  const marked = texts.flatMap((text) =>
    text.mentions.map((mention) => {
      const page = pageOf(mention, found.get(pathOf(text)) ?? []);
      return { text, mention, page };
    }),
  );
  const gold = marked.map(({ mention }) => mention.thing);
  const answer = marked.map(({ page }, index) => page ?? `not found ${index}`);
  return {
    identity: {
      ...bCubed(gold, answer),
      found: percent(marked.filter(({ page }) => page !== undefined).length, marked.length),
      texts: texts.length,
      things: new Set(gold).size,
    },
    mistakes: marked.flatMap(({ text, mention, page }, index): Mistake[] => {
      const what = page === undefined ? 'not found' : told(index, gold, answer);
      return what === undefined
        ? []
        : [
            {
              kind: 'identity',
              text: text.id,
              what: `${what}, gold ${mention.thing}`,
              span: mention,
            },
          ];
    }),
  };
}

/** What is wrong with the group of a mention: it is not the one that most of its kin are in, or has strangers. */
function told(at: number, gold: readonly string[], answer: readonly string[]): string | undefined {
  const kin = [...gold.keys()].filter((index) => gold[index] === gold[at]);
  const pages = Map.groupBy(kin, (index) => answer[index] ?? '');
  const [most] = [...pages].toSorted(([, a], [, b]) => b.length - a.length);
  const page = answer[at] ?? '';
  if (most?.[0] !== page) return `parted: ${page}, most are ${most?.[0] ?? ''}`;
  const here = [...gold.keys()].filter((index) => answer[index] === page);
  const own = here.filter((index) => gold[index] === gold[at]).length;
  return own * 2 < here.length ? `swallowed by ${page}` : undefined;
}

/** The page of a marked mention: of what was found with the same span, else with words in common. */
function pageOf(mention: IdentityMention, found: readonly LinkedMention[]): string | undefined {
  const near = found.filter((each) => each.kind !== 'date' && overlaps(each, mention));
  const same = near.find(({ start, end }) => start === mention.start && end === mention.end);
  return (same ?? near[0])?.entity?.id;
}

function pathOf({ id }: IdentityText): string {
  return `${id}.txt`;
}

function fileOf(text: IdentityText): RawFile {
  const encoder = new TextEncoder();
  return {
    path: pathOf(text),
    bytes: encoder.encode(text.text),
    beside: { path: `${text.id}.yml`, bytes: encoder.encode(`date: ${text.date}\n`) },
  };
}

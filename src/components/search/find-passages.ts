import type { PassagesFile } from '../../model/search-index.ts';
import type { FoundQuotation, FoundSentence, Hit } from './found.ts';
import type { Passages, Sentence } from './passages.ts';
import { lessPlain, WAYS, type Way } from './spelling.ts';

/** How close together the terms had to stand: in one sentence, else in one paragraph, else in one source. */
export type Scope = 'sentence' | 'paragraph' | 'source';

const UNITS: readonly (readonly [Scope, (sentence: Sentence, index: number) => number])[] = [
  ['sentence', (_, index) => index],
  ['paragraph', ({ block }) => block],
  ['source', ({ source }) => source],
];

/**
 * The sentences that hold all terms, each given by its hits; where no sentence does, the sentences of
 * paragraphs that do, else of sources that do. As asked first, then in the order of the sources.
 */
export function findSentences(
  { sentences, at }: Passages,
  terms: readonly (readonly Hit[])[],
): { readonly scope: Scope; readonly found: readonly FoundSentence[] } {
  const placed = terms.map((hits, term) =>
    hits.map((hit) => ({ hit, term, sentence: at(hit.place) })),
  );
  for (const [scope, unitOf] of UNITS) {
    const unit = (index: number): number => {
      const sentence = sentences[index];
      return sentence ? unitOf(sentence, index) : -1;
    };
    const held = placed.map((hits) => new Set(hits.map(({ sentence }) => unit(sentence))));
    const chosen = Map.groupBy(
      placed.flat().filter(({ sentence }) => held.every((units) => units.has(unit(sentence)))),
      ({ sentence }) => sentence,
    );
    if (chosen.size === 0 && terms.length > 1 && scope !== 'source') continue;
    const found = [...chosen].flatMap(([first, those]): FoundSentence[] => {
      const sentence = sentences[first];
      if (!sentence) return [];
      const hits = hitsOf(those).toSorted((a, b) => a.place - b.place);
      const last = Math.max(...hits.map(({ place, words }) => at(place + words - 1)));
      const { label: labels, source } = sentence;
      const way = wayOfTerms([...Map.groupBy(those, ({ term }) => term).values()].map(hitsOf));
      return [{ kind: 'sources', first, last, labels, hits, way, sources: [source] }];
    });
    return { scope, found: found.toSorted((a, b) => byWay(a, b) || a.first - b.first) };
  }
  return { scope: 'sentence', found: [] };
}

/** The quotations whose own words hold all terms. As asked first, then in the order of the sources. */
export function findQuotations(
  { quotations, modes }: PassagesFile,
  terms: readonly (readonly Hit[])[],
): FoundQuotation[] {
  return quotations
    .flatMap((statement, index): FoundQuotation[] => {
      const [, source, , place, words] = statement;
      const own = terms.map((hits) => hitsWithin(hits, place, place + words));
      if (own.some((hits) => hits.length === 0)) return [];
      const hits = own.flat().toSorted((a, b) => a.place - b.place);
      const [mode, way] = [modes[index] ?? 0, wayOfTerms(own)];
      return [{ kind: 'quotations', statement, mode, hits, way, sources: [source] }];
    })
    .toSorted(byWay);
}

/** Every sentence and quotation, where nothing is asked but how to narrow them. */
export function allPassages(
  { sentences }: Passages,
  { quotations, modes }: PassagesFile,
): readonly (FoundQuotation | FoundSentence)[] {
  return [
    ...quotations.map((statement, index): FoundQuotation => {
      const mode = modes[index] ?? 0;
      const sources = [statement[1]];
      return { kind: 'quotations', statement, mode, hits: [], way: 'asked', sources };
    }),
    ...sentences.map(({ label, source }, index): FoundSentence => {
      const span = { first: index, last: index, labels: label };
      return { kind: 'sources', ...span, hits: [], way: 'asked', sources: [source] };
    }),
  ];
}

/** The hits that lie whole between two places; hits are in order. */
function hitsWithin(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.place ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  const within: Hit[] = [];
  for (let index = low; (hits[index]?.place ?? Infinity) < to; index++) {
    const hit = hits[index];
    if (hit && hit.place + hit.words <= to) within.push(hit);
  }
  return within;
}

/** The plainest way of each term that is there, and of these the least plain. */
function wayOfTerms(terms: readonly (readonly Hit[])[]): Way {
  return terms.reduce<Way>((way, hits) => {
    const own = new Set(hits.map((hit) => hit.way));
    return lessPlain(way, WAYS.find((each) => own.has(each)) ?? 'asked');
  }, 'asked');
}

function hitsOf(placed: readonly { readonly hit: Hit }[]): readonly Hit[] {
  return placed.map(({ hit }) => hit);
}

function byWay(a: { readonly way: Way }, b: { readonly way: Way }): number {
  return WAYS.indexOf(a.way) - WAYS.indexOf(b.way);
}

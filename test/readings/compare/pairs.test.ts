import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/readings/compare/comparison.ts';
import { pairsOf } from '../../../src/readings/compare/pairs.ts';
import type { SourceHoldings } from '../../../src/readings/compare/source-holdings.ts';
import { figureOf, nameOf, quotationOf, sourceOf } from './holdings-of.ts';

const source = (folder: string, spoken: string[], counted: string[], named: string[]) =>
  sourceOf(folder, {
    quotations: spoken.map((id) => quotationOf(`${folder}-${id}`, 'five words of a speech', id)),
    figures: counted.map((words, at) => figureOf(`${folder}-${at}`, `5 ${words}`, words)),
    names: named.map((name) => nameOf('place', `/places/${name}/`, name)),
  });

const corpus = fc
  .array(
    fc.record({
      spoken: fc.array(fc.constantFrom('u-1', 'u-2', 'u-3'), { maxLength: 3 }),
      counted: fc.array(fc.constantFrom('men', 'man', 'boats', 'homes'), { maxLength: 4 }),
      named: fc.uniqueArray(fc.constantFrom('rome', 'oslo', 'bern', 'lima'), { maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((texts) =>
    texts.map(({ spoken, counted, named }, at) => source(`s${at}`, spoken, counted, named)),
  );

describe('pairsOf', () => {
  test('counts for every pair what its comparison shows', () => {
    fc.assert(
      fc.property(corpus, (sources: readonly SourceHoldings[]) => {
        const { rule, paged } = pairsOf(sources, 100);
        expect(rule).toEqual({ all: true });
        expect(paged).toHaveLength((sources.length * (sources.length - 1)) / 2);
        for (const { a, b, utterances, counted, names } of paged) {
          const [one, other] = [sources[a], sources[b]];
          if (!one || !other) throw new Error('A pair of no sources.');
          const compared = compare(one, other);
          expect([utterances, counted, names]).toEqual([
            compared.utterances.length,
            compared.figures.length,
            compared.names.length,
          ]);
        }
      }),
    );
  });

  test('never gives more pages than it may, and none by a number that could be less', () => {
    fc.assert(
      fc.property(corpus, fc.nat({ max: 12 }), (sources, most) => {
        const all = pairsOf(sources, Infinity).paged;
        const { rule, paged } = pairsOf(sources, most);
        expect(paged.length).toBeLessThanOrEqual(most);
        if (rule.all) return;
        const kept = (utterances: number, others: number) =>
          all.filter(
            (pair) => pair.utterances >= utterances || pair.counted + pair.names >= others,
          );
        expect(paged).toEqual(kept(rule.utterances, rule.others));
        // With one less of either, there would be too many; with nothing asked for, there are.
        expect(kept(rule.utterances, rule.others - 1).length).toBeGreaterThan(most);
        expect(kept(rule.utterances - 1, Infinity).length).toBeGreaterThan(most);
      }),
    );
  });

  test('keeps the pair with an utterance in common when there is no room for those with names', () => {
    const { rule, paged } = pairsOf(
      [
        source('a', ['u'], [], ['rome', 'oslo']),
        source('b', ['u'], [], []),
        source('c', [], [], ['rome', 'oslo']),
      ],
      1,
    );
    expect(rule).toEqual({ all: false, utterances: 1, others: 3 });
    expect(paged.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  test('answers for a thousand sources that all name the same place', () => {
    const sources = Array.from({ length: 1000 }, (_, at) => source(`s${at}`, [], [], ['rome']));
    expect(pairsOf(sources, 2000)).toEqual({
      rule: { all: false, utterances: 1, others: 2 },
      paged: [],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../pipeline/corpus.ts';
import { UTTERANCES } from './utterance-cases.ts';

/** The quotations of a case as "outlet: words", in groups as they were joined, and those that stand alone. */
function readingOf(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([outlet, text]) => [`${outlet}.txt`, text] as const);
  const quotations = outcomeOf(Object.fromEntries(files))
    .corpus.quotations.filter(({ mode }) => mode !== 'indirect')
    .map(({ passage, exact, speaker, utterance }) => ({
      line: `${passage.source.file.replace(/\.txt$/, '')}: ${exact}`,
      named: speaker?.entity !== undefined,
      utterance: utterance?.id,
    }));
  const groups = Map.groupBy(quotations, ({ utterance }) => utterance);
  return {
    quotations,
    groups: [...groups]
      .filter(([id]) => id !== undefined)
      .map(([, own]) => own.map(({ line }) => line).toSorted()),
  };
}

describe.each(UTTERANCES)('$about', ({ texts, joined = [], apart = [] }) => {
  const { quotations, groups } = readingOf(texts);
  const whole = (start: string) =>
    quotations.find(({ line }) => line.startsWith(start))?.line ?? `not found: ${start}`;

  test('joins what is one utterance, and nothing else', () => {
    const expected = joined.map((group) => group.map(whole).toSorted());
    expect(new Set(groups)).toEqual(new Set(expected));
  });

  test('knows who said each of them', () => {
    for (const start of [...joined.flat(), ...apart])
      expect(quotations.find(({ line }) => line.startsWith(start))).toMatchObject({ named: true });
  });
});

test('there are at least twenty-five constructions', () => {
  expect(UTTERANCES.length).toBeGreaterThanOrEqual(25);
});

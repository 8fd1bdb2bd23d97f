import { expect, it } from 'vitest';
import type { LinkedQuotation, Source } from '../../src/model/corpus.ts';
import { alignUtterances } from '../../src/pipeline/align.ts';
import { analyse } from '../../src/text/analyse.ts';

let count = 0;

const sourceOf = (name: string): Source => ({
  id: `sources/${name}`,
  url: `/sources/${name}/`,
  file: `${name}.txt`,
  sha256: '',
  facts: {},
  analysed: analyse(name),
});
const gazette = sourceOf('gazette');
const herald = sourceOf('herald');

function said(source: Source, exact: string, by = 'ana-berg'): LinkedQuotation {
  const id = `q-${++count}`;
  const entity = { id: `people/${by}`, url: `/people/${by}/`, name: by, kind: 'person' as const };
  const credit = { asWritten: by, start: 0, end: by.length, name: by, rule: 'test', via: [] };
  return {
    ...{
      id,
      url: `/quotations/${id}/`,
      start: 0,
      end: exact.length,
      exact,
      mode: 'direct',
      cue: null,
    },
    ...{ rule: 'test', about: [], speaker: { ...credit, status: 'explicit', entity } },
    passage: {
      source,
      paragraph: 1,
      blockType: 'paragraph',
      sentence: { start: 0, end: 1 },
      labels: [],
    },
  };
}

const rulesOf = (quotations: readonly LinkedQuotation[]) =>
  alignUtterances(quotations).map(({ utterance }) => utterance?.rules);

it('joins the same words that one source cut shorter and punctuated otherwise', () => {
  const whole = said(gazette, 'And the council’s plan is nothing short of a scandal. We said so.');
  const cut = said(herald, "The council's plan is “nothing short of a scandal”,");
  const [first, second] = alignUtterances([whole, cut]);
  expect(first?.utterance?.quotations).toEqual([whole.id, cut.id]);
  expect(first?.utterance?.rules).toEqual(['same-words-cut-shorter']);
  expect(second?.utterance).toEqual(first?.utterance);
});

it('joins a long run of the same words where each of the two is cut at one end', () => {
  const a = 'we have put aside thirty million crowns for the new bridge over the river, in May';
  const b = 'Yes, we have put aside thirty million crowns for the new bridge over the river';
  expect(rulesOf([said(gazette, a), said(herald, b)])).toEqual([
    ['long-run-in-common'],
    ['long-run-in-common'],
  ]);
});

it.each([
  [
    'other words',
    'the bridge will be open by the end of May',
    'the bridge will be shut by the end of June',
  ],
  [
    'a long run that goes on in other words',
    'we have put aside thirty million crowns for the new bridge over the river, in May',
    'we have put aside thirty million crowns for the new bridge over the water.',
  ],
  ['too few words to tell', 'a real scandal', 'a real scandal'],
])('does not join %s', (_, a, b) => {
  expect(rulesOf([said(gazette, a), said(herald, b)])).toEqual([undefined, undefined]);
});

it('does not join the words of two speakers, or of one source alone', () => {
  const words = 'the plan is nothing short of a scandal';
  expect(rulesOf([said(gazette, words), said(herald, words, 'li-wei')])).toEqual([
    undefined,
    undefined,
  ]);
  expect(rulesOf([said(gazette, words), said(gazette, words)])).toEqual([undefined, undefined]);
});

it('gives one utterance whatever the order of the quotations', () => {
  const quotations = [
    said(gazette, 'nothing short of a scandal'),
    said(gazette, 'The plan is nothing short of a scandal. We said so.'),
    said(herald, 'The plan is nothing short of a scandal,'),
  ];
  const ids = (list: readonly LinkedQuotation[]) =>
    new Set(alignUtterances(list).map(({ utterance }) => utterance?.id));
  expect(ids(quotations).size).toBe(1);
  expect(ids(quotations.toReversed())).toEqual(ids(quotations));
});

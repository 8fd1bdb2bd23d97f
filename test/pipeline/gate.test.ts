import { expect, it } from 'vitest';
import type { Corpus } from '../../src/model/corpus.ts';
import { kinds } from '../../src/kinds/index.ts';
import { pagesOf } from '../../src/pipeline/emit.ts';
import { gate } from '../../src/pipeline/gate.ts';
import { outcomeOf } from './corpus.ts';

const text =
  'Harbour reopens\n\n“The harbour is open again,” said Ana Berg. “We {all} waited <long>.”\n';
const { corpus } = outcomeOf({ 'a.txt': text });
const pages = pagesOf(corpus, kinds);

it('finds every span and every shown stretch again, and counts them', () => {
  expect(corpus.quotations.length).toBeGreaterThan(0);
  expect(gate(corpus, [])).toBeGreaterThan(corpus.quotations.length);
  expect(gate(corpus, pages)).toBeGreaterThan(gate(corpus, []));
});

it('stops at a span whose words are not in the text', () => {
  const quotations = corpus.quotations.map((one) => ({ ...one, exact: 'The harbour is closed' }));
  expect(() => gate({ ...corpus, quotations }, [])).toThrow(/The harbour is closed.*a\.txt/);
});

it('stops at a page that shows other words than its source', () => {
  const [source] = corpus.sources;
  if (!source) throw new Error('expected a source');
  const changed: Corpus = {
    ...corpus,
    sources: [
      { ...source, analysed: { ...source.analysed, text: text.replace('waited', 'hoped') } },
    ],
    ...{ mentions: [], quotations: [], figures: [] },
  };
  expect(() => gate(changed, pages)).toThrow(/Unexpected words/);
});

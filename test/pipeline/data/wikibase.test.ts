import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LinkedFigure } from '../../../src/model/corpus.ts';
import { wikibase } from '../../../src/pipeline/data/wikibase.ts';
import { outcomeOf } from '../corpus.ts';
import { readFiles } from './read-files.ts';

const { corpus } = outcomeOf({
  'a.txt':
    'Harbour reopens\n\n“Some 3,000 boats and more than 40 nets are back,” said Ana Berg. Between 12 and 15 crews left.\n',
});

const amount = z.string().regex(/^[+-]\d+(\.\d+)?$/);
const quantity = z
  .strictObject({
    amount,
    unit: z.literal('1'),
    lowerBound: amount.optional(),
    upperBound: amount.optional(),
  })
  .refine(({ lowerBound, upperBound }) => (lowerBound === undefined) === (upperBound === undefined))
  .refine(
    ({ amount: own, lowerBound = own, upperBound = own }) =>
      Number(lowerBound) <= Number(own) && Number(own) <= Number(upperBound),
  );
const snak = z.discriminatedUnion('snaktype', [
  z.strictObject({
    snaktype: z.literal('somevalue'),
    property: z.string(),
    datatype: z.literal('quantity'),
  }),
  z.strictObject({
    snaktype: z.literal('value'),
    property: z.string(),
    datatype: z.enum(['quantity', 'string', 'url']),
    datavalue: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('quantity'), value: quantity }),
      z.strictObject({ type: z.literal('string'), value: z.string().min(1) }),
    ]),
  }),
]);
const snaks = z.record(z.string(), z.array(snak));
// Strict: a rank would be an unknown key.
const statement = z.strictObject({
  id: z.string(),
  type: z.literal('statement'),
  mainsnak: snak,
  qualifiers: snaks,
  references: z.tuple([z.strictObject({ snaks })]),
});

const statementsOf = (figures: readonly LinkedFigure[]) => {
  const [file] = readFiles(wikibase.filesOf({ ...corpus, figures }));
  const lines = (file?.text ?? '').split('\n').filter(Boolean);
  return lines.map((line) => statement.parse(JSON.parse(line)));
};
const changed = (change: Partial<LinkedFigure>) => {
  const [first] = corpus.figures;
  if (!first) throw new Error('Unexpected lack of a figure.');
  return statementsOf([{ ...first, ...change }])[0];
};
const mainOf = (change: Partial<LinkedFigure>) => changed(change)?.mainsnak;

describe('figures in the shape of Wikibase', () => {
  it('are statements without ranks, one for each figure, each with its source', () => {
    const statements = statementsOf(corpus.figures);
    expect(statements.map(({ id }) => id)).toEqual(corpus.figures.map(({ id }) => id));
    expect(statements.length).toBeGreaterThan(2);
    for (const [index, { references }] of statements.entries()) {
      const figure = corpus.figures[index];
      expect(references[0].snaks).toMatchObject({
        exact: [{ datavalue: { value: figure?.exact } }],
        source: [{ datavalue: { value: `..${figure?.passage.source.url}` } }],
      });
    }
  });

  it('have the amount with its sign, and bounds only when both are known', () => {
    expect(mainOf({ value: 3000, low: null, high: null })).toMatchObject({
      datavalue: { value: { amount: '+3000', unit: '1' } },
    });
    expect(mainOf({ value: -5, low: -10, high: 1e21 })).toMatchObject({
      datavalue: {
        value: { amount: '-5', lowerBound: '-10', upperBound: '+1000000000000000000000' },
      },
    });
  });

  it('invent no middle between two bounds', () => {
    const range = changed({ value: null, low: 12, high: 15 });
    expect(range?.mainsnak.snaktype).toBe('somevalue');
    expect(range?.qualifiers).toMatchObject({
      low: [{ datavalue: { value: { amount: '+12' } } }],
      high: [{ datavalue: { value: { amount: '+15' } } }],
    });
  });

  it('keep a bound that stands alone as a qualifier', () => {
    const least = changed({ value: 40, low: 41, high: null });
    expect(least?.mainsnak).toMatchObject({ datavalue: { value: { amount: '+40', unit: '1' } } });
    expect(least?.qualifiers).toHaveProperty('low');
    expect(least?.qualifiers).not.toHaveProperty('high');
  });
});

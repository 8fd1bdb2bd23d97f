import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonByKey } from '../../scripts/evaluate/by-key.ts';
import { evaluate } from '../../scripts/evaluate/evaluate.ts';
import { fallen } from '../../scripts/evaluate/floor.ts';
import { readGoldFolder } from '../../scripts/evaluate/gold-folder.ts';
import { readIdentityFolder } from '../../scripts/evaluate/identity/read-identity.ts';
import { scoreIdentity } from '../../scripts/evaluate/identity/score-identity.ts';
import { shippedTagger } from '../../scripts/steps/tagger.ts';
import { kinds } from '../../src/kinds/index.ts';
import { isEdtf } from '../kinds/dates/resolve/edtf-grammar.ts';

const texts = readGoldFolder('.');
const tagger = shippedTagger();
const { results } = evaluate(texts, kinds, tagger);
const together = readIdentityFolder('.');
const { identity } = scoreIdentity(together, kinds, tagger);

test('the corpus holds at least forty texts of its own, and the two that are shipped', () => {
  expect(texts.filter(({ id }) => id.startsWith('shipped-'))).toHaveLength(2);
  expect(texts.filter(({ id }) => /^[a-z]-/.test(id)).length).toBeGreaterThanOrEqual(40);
});

test('who is who is marked in at least twenty-four texts of four topics', () => {
  expect(together.length).toBeGreaterThanOrEqual(24);
  expect(new Set(together.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4);
});

test('what the dates should resolve to is EDTF', () => {
  const values = texts.flatMap(({ dates }) => dates.map(({ edtf }) => edtf));
  const told = values.filter((edtf) => edtf !== null && edtf !== 'open');
  expect(told.length).toBeGreaterThanOrEqual(150);
  expect(told.filter((edtf) => !isEdtf(edtf ?? ''))).toEqual([]);
});

test('results.json is what npm run evaluate writes', () => {
  expect(readFileSync('test/gold/results.json', 'utf8')).toBe(jsonByKey({ ...results, identity }));
});

test('no measure has fallen below its floor by more than chance can explain', () => {
  const floor = z
    .record(z.string(), z.number())
    .parse(JSON.parse(readFileSync('test/gold/floor.json', 'utf8')));
  expect(fallen(results.all, identity, floor)).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Corpus } from '../../src/model/corpus.ts';
import { ledgerOf, outcomeOf } from './corpus.ts';

const herald = `Harbour reopens

Some 300 boats returned to Dakar on Monday, Anna Berg, the harbour master, said.

“We counted at least 40 crews,” Berg told reporters. The harbour had been closed for two years.
`;
const gazette = `Boats are back

“We counted at least 40 crews,” said Anna Berg in Dakar. Nobody was hurt.
`;

const figuresOf = ({ figures }: Corpus) =>
  figures.map(({ exact, passage, speaker }) => [
    exact,
    passage.paragraph,
    speaker.entity?.name ?? speaker.status,
  ]);

it('credits a figure to the speaker of the words it stands in, else to the article itself', () => {
  expect(figuresOf(outcomeOf({ 'a.txt': herald }).corpus)).toEqual([
    ['Some 300', 1, 'Anna Berg'],
    ['at least 40', 2, 'Anna Berg'],
    ['two', 2, 'article'],
  ]);
});

it('ties what a person says and states to their page, and what is near a place to its page', () => {
  const { corpus } = outcomeOf({ 'a.txt': herald, 'b.txt': gazette });
  const named = (name: string) => corpus.entities.find((entity) => entity.name === name);
  const words = (ids: readonly string[] = []) =>
    ids.map((id) => [...corpus.quotations, ...corpus.figures].find((one) => one.id === id)?.exact);
  expect(words(named('Anna Berg')?.quotationsBy)).toContain('We counted at least 40 crews,');
  expect(words(named('Anna Berg')?.figuresBy)).toContain('Some 300');
  expect(words(named('Dakar')?.figuresNear)).toContain('Some 300');
});

it('joins the same words of one speaker in two sources', () => {
  const { quotations } = outcomeOf({ 'a.txt': herald, 'b.txt': gazette }).corpus;
  const direct = quotations.filter(({ exact }) => exact.startsWith('We counted'));
  expect(direct).toHaveLength(2);
  expect(direct[0]?.utterance?.id).toBeDefined();
  expect(direct[1]?.utterance).toEqual(direct[0]?.utterance);
});

it('keeps every id when files are renamed, added, or edited elsewhere', () => {
  const first = outcomeOf({ 'a.txt': herald });
  const ledger = ledgerOf(first.minted);
  const ids = [...first.ids];
  const renamed = outcomeOf({ 'z.txt': herald, 'b.txt': gazette }, ledger);
  const edited = outcomeOf({ 'a.txt': `${herald}\nA new paragraph on 7 ships.\n` }, ledger);
  const moved = outcomeOf(
    { 'a.txt': herald.replace('\n\nSome', '\n\nA new paragraph on 7 ships.\n\nSome') },
    ledger,
  );
  for (const later of [renamed, edited, moved]) {
    expect(ids.filter((id) => !later.ids.has(id))).toEqual([]);
  }
});

it('gives the same words twice in one paragraph two ids', () => {
  const { figures } = outcomeOf({
    'a.txt': 'They paid 40 crowns for fish and 40 crowns for bread.',
  }).corpus;
  expect(new Set(figures.map(({ id }) => id)).size).toBe(2);
});

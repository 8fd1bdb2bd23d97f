import { expect, test } from 'vitest';
import { wholeTexts } from '../../../scripts/train/documents.ts';

const line = (text: string, corpus = 'gmb') => ({ id: text, corpus, text, ents: [], ign: [] });

test('sentences that share a name or carry on are one document', () => {
  const texts = wholeTexts([
    line('Rain fell in Mombasa.'),
    line('He stayed in.'),
    line('The port of Mombasa closed.'),
    line('Wheat prices rose.'),
  ]);
  expect(texts.map(({ text }) => text)).toEqual([
    'Rain fell in Mombasa.\n\nHe stayed in.\n\nThe port of Mombasa closed.',
    'Wheat prices rose.',
  ]);
});

test('labels keep their words when sentences are joined', () => {
  const [whole] = wholeTexts([
    line('Rain fell in Mombasa.'),
    { ...line('The port of Mombasa closed.'), ents: [{ s: 12, e: 19, t: 'LOC' }] },
  ]);
  const [name] = whole?.ents ?? [];
  expect(whole?.text.slice(name?.s, name?.e)).toBe('Mombasa');
});

test('what was read keeps its place when sentences are joined', () => {
  const second = 'The port of Mombasa closed.';
  const [whole] = wholeTexts([
    line('Rain fell in Mombasa.'),
    { ...line(second), read: [{ s: 0, e: second.length }] },
  ]);
  expect(whole?.read?.map(({ s, e }) => whole.text.slice(s, e))).toEqual([second]);
});

test('lines of other corpora are texts by themselves', () => {
  expect(wholeTexts([line('A Mombasa.', 'ewt'), line('B Mombasa.', 'ewt')])).toHaveLength(2);
});

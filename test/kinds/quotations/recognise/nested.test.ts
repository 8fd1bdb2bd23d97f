import { expect, it } from 'vitest';
import { kinds } from '../../../../src/kinds/index.ts';
import { recogniseText } from '../../../../src/pipeline/one-text.ts';
import { analyse } from '../../../../src/text/analyse.ts';

const credits = (text: string) =>
  recogniseText(analyse(text), kinds).quotations.map(({ exact, speaker }) => [
    exact,
    speaker?.name ?? null,
    speaker?.via.map(({ asWritten }) => asWritten) ?? [],
  ]);

it('credits a report inside the words of somebody else through that person', () => {
  const text = [
    'HOST: How bad is it?',
    'ANNA BERG: It is bad. According to the World Bank, reserves fell to $12 billion last week.',
    'HOST: And now?',
    'BERG: We wait.',
  ].join('\n\n');
  expect(credits(text)).toContainEqual([
    'reserves fell to $12 billion last week',
    'World Bank',
    ['ANNA BERG'],
  ]);
});

it('names nobody as the way of their own words', () => {
  const text = 'Anna Berg said that the plan was “nothing short of a scandal for the town”.';
  expect(credits(text).map(([, name, via]) => [name, via])).toEqual([
    ['Anna Berg', []],
    ['Anna Berg', []],
  ]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/kinds/index.ts';
import { recogniseText } from '../../../src/pipeline/one-text.ts';
import { analyse } from '../../../src/text/analyse.ts';

/** Every figure of a shipped text: words, value or bounds, what it counts. */
function figuresOf(name: string): unknown[] {
  const text = readFileSync(`content/texts/${name}`, 'utf8');
  return recogniseText(analyse(text), kinds).figures.map(({ exact, value, low, high, counted }) => [
    exact,
    value ?? `${low}–${high}`,
    counted?.exact ?? null,
  ]);
}

test('the text on the regime gives its twelve figures and no year', () => {
  expect(figuresOf('000_d1ab67395257d8c1.txt')).toEqual([
    ['five', 5, 'years'],
    ['thousands', '1000–10000', 'civilians and militants'],
    ['about 50,000', 50_000, 'people'],
    ['some 40,000', 40_000, 'them'],
    ['a total of 50,000', 50_000, 'people'],
    ['50,000', 50_000, null],
    ['maybe 40,000', 40_000, null],
    ['between 1,500 up to 5,000', '1500–5000', null],
    ['10,000', 10_000, 'people'],
    ['several thousands', '2000–10000', null],
    ['some half a million', 500_000, 'people'],
    ['more than 11 million', 11_000_000, 'displaced'],
  ]);
});

test('the text on Kerry gives its twelve figures and no year', () => {
  expect(figuresOf('004_d7ec912073c84491.txt')).toEqual([
    ['nearly six', 6, 'years'],
    ['about half a million', 500_000, 'Syrians'],
    ['millions more', '1000000–10000000', 'displaced'],
    ['2.5 million', 2_500_000, 'people'],
    ['tens of thousands', '10000–100000', 'them'],
    ['thousands', '1000–10000', 'Aleppo civilians'],
    ['tens of thousands', '10000–100000', 'lives'],
    ['more than 8,000', 8000, 'Muslim Bosnians'],
    ['thousands', '1000–10000', 'militants and their families'],
    ['Some 3,000', 3000, 'civilians'],
    ['more than 40', 40, 'wounded'],
    ['two', 2, 'convoys'],
  ]);
});

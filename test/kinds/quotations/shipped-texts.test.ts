import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quotationsOf } from './said.ts';

/** Every quotation of a shipped text: mode, first words, name of the speaker. */
function speakersOf(name: string): string[] {
  return quotationsOf(readFileSync(`content/texts/${name}`, 'utf8')).map(
    ({ mode, exact, speaker }) => `${mode} | ${exact.slice(0, 30)} | ${speaker?.name ?? '-'}`,
  );
}

test('the text on the regime credits each quotation, also those joined by a slash', () => {
  expect(speakersOf('000_d1ab67395257d8c1.txt')).toEqual([
    'mixed | nothing short of a massacre | John Kerry',
    'indirect | Moscow and Damascus must make  | John Kerry',
    'mixed | strategic decision | John Kerry',
    'direct | And there is absolutely no jus | John Kerry',
    'direct | And the Assad regime is actual | John Kerry',
    'indirect | about 50,000 people remain in  | Staffan de Mistura',
    'mixed | the next Aleppo | Staffan de Mistura',
    'direct | There’s a total of 50,000 peop | Staffan de Mistura',
    'direct | You also have the fighters. We | Staffan de Mistura',
    'direct | What will happen in Idlib? Wel | Staffan de Mistura',
    'indirect | the next stage for Syria is to | Vladimir Putin',
    'direct | I really hope that the Syrian  | Vladimir Putin',
    'direct | The next stage is reaching an  | Vladimir Putin',
  ]);
});

test('the text on Kerry credits each quotation, also those of "he"', () => {
  expect(speakersOf('004_d7ec912073c84491.txt')).toEqual([
    'mixed | massacre | John Kerry',
    'indirect | Aleppo must not face a Srebren | John Kerry',
    'mixed | a massacre | John Kerry',
    'direct | The Assad regime is actually c | John Kerry',
    'direct | The only remaining question is | John Kerry',
    'direct | What has happened already in A | John Kerry',
    'direct | But there remains tens of thou | John Kerry',
    'direct | And the last thing anybody wan | John Kerry',
    'direct | Some 3,000 civilians and more  | Marianne Gasser',
    'direct | No-one knows how many people a | Marianne Gasser',
  ]);
});

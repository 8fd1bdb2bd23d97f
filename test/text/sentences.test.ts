import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

/** The sentences of a text joined by bars: "One.| Two." */
const cut = (text: string): string =>
  analyse(text)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join('| ');

/** Each line is one text; a bar stands where a sentence ends and another begins. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'ordinary ends': [
    'The ferry sailed again.| Nobody was hurt.',
    'Who paid for it?| The harbour did!| So it said.',
    'The crossing took long…| Then the engine failed.',
  ],
  'titles and names with full stops': [
    'Mr. Brown met Dr. Amina Said and Sen. J. R. Hale in the harbour.| They left early.',
    'Gen. Ratko Petrov and Lt. Col. Ana Lima spoke.| Nobody asked.',
    'They met in St. Petersburg on Wed. morning.',
    'The firm, Hale Bros. Ltd. of Leeds, sank.| It owed much.',
  ],
  'abbreviations and numbers': [
    'The U.S. government paid $3.5 million.| The E.U. paid nothing.',
    'It left at 5 p.m. on Monday.| It came back at 9 a.m.| The crew slept.',
    'Room No. 5 was empty.| No.| It was not.',
    'About 2.5 per cent of them stayed.',
    'Prices rose 11.5%.| In May they fell.',
    'The storm came on Jan. 5 and left on Feb. 3.',
  ],
  quotations: [
    '“We are leaving,” she said.| “It is over.”',
    '“It is over.”| The crowd fell silent.',
    '“Is it over?” he asked.',
    '“Is it over?” Anna Berg asked.',
    'He said: “Go.| Do not wait for us.”| Then he left.',
  ],
};

describe('sentencesOf', () => {
  for (const [name, texts] of Object.entries(SENTENCES)) {
    test.each(texts)(`cuts ${name}: %s`, (marked) => {
      expect(cut(marked.replaceAll('|', ''))).toBe(marked);
    });
  }

  test('parts quotations that a slash joins, and leaves the slash out', () => {
    expect(cut('“We are leaving.” / “We will not come back,” said the captain.')).toBe(
      '“We are leaving.”| “We will not come back,” said the captain.',
    );
  });

  test('cuts no sentence across blocks', () => {
    expect(cut('Storm hits harbour\n\nThe ferry did not sail\n\nand nobody knows why.')).toBe(
      'Storm hits harbour| The ferry did not sail| and nobody knows why.',
    );
  });

  test('takes no sentence from boilerplate', () => {
    const text = 'Storm hits harbour\n\nThe ferry did not sail.\n\nSHARE THIS ARTICLE';
    expect(cut(text)).toBe('Storm hits harbour| The ferry did not sail.');
  });
});

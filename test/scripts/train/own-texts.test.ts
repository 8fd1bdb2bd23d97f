import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readOwnTexts } from '../../../scripts/train/own-texts.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const texts = readOwnTexts(join(ROOT, 'scripts/train/texts'));

test('every text written for training holds marked names', () => {
  expect(texts.length).toBeGreaterThan(20);
  for (const { id, text, ents } of texts) {
    expect(ents.length, id).toBeGreaterThan(10);
    expect(text, id).not.toMatch(/\]\{|\{(?:person|place|organisation)\}/);
  }
});

test('no sentence of the texts that measure is learnt from', () => {
  const gold = join(ROOT, 'test/gold');
  const bare = (text: string): string => text.replaceAll(/\]\{[^}]*\}|\[|\\/g, '');
  const measured = readdirSync(gold)
    .filter((file) => /^[a-z]-.+\.md$/.test(file))
    .map((file) => bare(readFileSync(join(gold, file), 'utf8')))
    .join('\n');
  const sentences = texts.flatMap(({ text }) => text.split(/(?<=[.?!]”?)\s+/));
  const shared = sentences.filter((each) => each.length > 25 && measured.includes(each));
  expect(shared).toEqual([]);
});

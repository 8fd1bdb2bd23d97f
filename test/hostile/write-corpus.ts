import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsOf } from './decided.ts';
import { MARKDOWN_ODDITIES } from './markdown.ts';
import { HOSTILE_STRINGS, HUGE_TEXTS } from './strings.ts';
import { writeOddFiles } from './write-odd-files.ts';

/** Strings that a file may be named after on every system. */
export const namesOf = (strings: readonly string[]): readonly string[] => {
  const usable = strings.filter(
    (name) =>
      !/[/\\:*?"<>|\p{Cc}]/u.test(name) &&
      !/^\.|[. ]$|^(CON|aux)$/.test(name) &&
      name !== '' &&
      Buffer.byteLength(name) < 200,
  );
  // A disk that does not tell capitals or compositions apart keeps one of two.
  const byDisk = new Map(usable.map((name) => [name.normalize('NFC').toLowerCase(), name]));
  return [...byDisk.values()];
};

/** Strings that one line of facts can hold: facts are trimmed. */
export const factsOf = (strings: readonly string[]): readonly string[] =>
  strings.filter((fact) => fact.trim() === fact && fact !== '');

/** The page that the decisions are about. */
export const TARGET = 'people/anna-berg';

/** How many strings one text holds. */
const HELD = 8;

/**
 * Writes a folder of texts that hold every string, are named after it, and have it in their facts, in an
 * editor's decisions and in the facts of the site. The same is made of harmless strings to compare with.
 */
export function writeCorpus(content: string, strings: readonly string[]): void {
  const texts = join(content, 'texts');
  const write = (name: string, data: string): void => {
    writeFileSync(join(texts, name), data);
  };
  mkdirSync(texts, { recursive: true });
  for (let first = 0; first < strings.length; first += HELD) {
    const held = strings.slice(first, first + HELD);
    const paragraphs = held.flatMap((each) => [
      `The letter of ${each} was read on Monday`,
      `Anna Berg said: “${each} is 40 years old,” and ${each} left Norway.`,
      each,
      `About 50 ${each} people left ${each}, according to John ${each} Hale.`,
      `“We left ${each} behind,” said Anna Berg.`,
    ]);
    write(`held-${first}.txt`, [`The letters, part ${first}`, ...paragraphs].join('\n\n'));
  }
  namesOf(strings).forEach((name, index) => {
    write(`${name}.txt`, `Nobody at all wrote this text, which is text number ${index}.`);
  });
  factsOf(strings).forEach((fact, index) => {
    const quoted = JSON.stringify(fact);
    write(`fact-${index}.txt`, `The ferry number ${index} sailed again.`);
    write(
      `fact-${index}.yml`,
      ['title', 'publisher', 'place', 'author', 'note']
        .map((name) => `${name}: ${quoted}\n`)
        .join(''),
    );
  });
  MARKDOWN_ODDITIES.forEach((oddity, index) => {
    const body = `The odd text ${index}\n\n${oddity}\n\nAnna Berg said: “We left Oslo.”\n`;
    write(`odd-${index}.txt`, body);
    write(`marked-${index}.md`, `${body}\nIt was marked.\n`);
  });
  mkdirSync(join(content, 'curation'));
  writeFileSync(join(content, 'curation', 'all.yml'), decisionsOf(strings, TARGET));
  const site = JSON.stringify(strings.find((each) => each.includes('onerror')) ?? 'A site');
  writeFileSync(join(content, 'site.yml'), `title: ${site}\npublisher: ${site}\n`);
}

/** The hostile strings in every place, beside texts that are huge, odd, or no text at all. */
export function writeHostileCorpus(content: string): void {
  writeCorpus(content, HOSTILE_STRINGS);
  writeOddFiles(join(content, 'texts'));
  for (const name of ['a megabyte of marks that open and close', 'a megabyte of one word']) {
    const text = (HUGE_TEXTS[name] ?? '').slice(0, 2 ** 18);
    writeFileSync(join(content, 'texts', `${name}.txt`), text);
  }
}

/** Strings that are all different and mean nothing to any format, as many as show every part of the templates. */
export const HARMLESS_STRINGS: readonly string[] = Array.from(
  { length: 80 },
  (_, index) => `harmless${index}`,
);

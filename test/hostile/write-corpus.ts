import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_STRINGS, HUGE_TEXTS } from './strings.ts';

/** Strings that a file may be named after on every system. */
export const HOSTILE_NAMES: readonly string[] = HOSTILE_STRINGS.filter(
  (name) =>
    !/[/\\:*?"<>|\p{Cc}]/u.test(name) &&
    !/^\.|[. ]$|^(CON|aux)$/.test(name) &&
    Buffer.byteLength(name) < 200,
);

/** Strings that one line of facts can hold: YAML has no way to write some control signs. */
export const HOSTILE_FACTS: readonly string[] = HOSTILE_STRINGS.filter(
  (fact) => fact.trim() === fact && fact !== '',
);

/**
 * Writes a folder of texts that hold every hostile string, are named after it, and have it in their
 * facts, with texts that are empty, huge, or no text at all.
 */
export function writeHostileCorpus(content: string): void {
  const texts = join(content, 'texts');
  const write = (name: string, data: string | Uint8Array): void => {
    writeFileSync(join(texts, name), data);
  };
  mkdirSync(texts, { recursive: true });
  HOSTILE_STRINGS.forEach((hostile, index) => {
    const paragraphs = [
      `The letter of ${hostile} was read on Monday`,
      `Anna Berg said: “${hostile} is 40 years old,” and ${hostile} left Norway.`,
      hostile,
      `About 50 ${hostile} people left ${hostile}, according to John ${hostile} Hale.`,
    ];
    if (index % 8 === 0) return write(`held-${index}.txt`, paragraphs.join('\n\n'));
    const held = HOSTILE_STRINGS.slice(index - (index % 8), index + 1).map(
      (each) => `“We left ${each} behind,” said Anna Berg.`,
    );
    return write(`held-${index - (index % 8)}.txt`, [...paragraphs, ...held].join('\n\n'));
  });
  HOSTILE_NAMES.forEach((name, index) => {
    write(`${name}.txt`, `Nobody at all wrote this text, which is text number ${index}.`);
  });
  HOSTILE_FACTS.forEach((fact, index) => {
    const quoted = JSON.stringify(fact);
    write(`fact-${index}.txt`, `The ferry number ${index} sailed again.`);
    write(
      `fact-${index}.yml`,
      `title: ${quoted}\npublisher: ${quoted}\nauthor: ${quoted}\nnote: ${quoted}\n`,
    );
  });
  write('empty.txt', '');
  write('blank.txt', ' \n\t\r\n ');
  write('not-utf-8.txt', Uint8Array.of(0x41, 0xff, 0xfe, 0x80));
  write('zero.txt', 'A\0B');
  write('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  write('marked.txt', '\uFEFFThe ferry with the mark of its bytes sailed.');
  write('wide.txt', Buffer.from('\uFEFFThe ferry of two bytes sailed.', 'utf16le'));
  write(
    'windows.txt',
    'The ferry\r\n\r\nThe ferry between the two islands sailed again\r\non Monday, and nobody was hurt in it.\r\n',
  );
  write('deep.md', `${'> '.repeat(5_000)}deep\n\n${'*'.repeat(5_000)}\n`);
  write('facts.md', '---js\n{ title: process.exit(1) }\n---\n\nThe ferry of the script sailed.');
  write('bomb.txt', 'The ferry of the bomb sailed.');
  write('bomb.yml', 'a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: [*c,*c]\n');
  for (const name of [
    'a megabyte of marks that open and close',
    'a megabyte of one word',
    'a hundred thousand line ends',
  ]) {
    write(`${name}.txt`, (HUGE_TEXTS[name] ?? '').slice(0, 2 ** 18));
  }
}

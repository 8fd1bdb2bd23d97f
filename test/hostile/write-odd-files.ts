import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { YAML_BOMBS } from './yaml-bombs.ts';

/** Files of `writeOddFiles` that must be turned away, each with the reason; some only where the system has such files. */
export const TURNED_AWAY: Readonly<Record<string, string>> = {
  'empty.txt': 'empty-text',
  'blank.txt': 'empty-text',
  'lines.txt': 'empty-text',
  'not-utf-8.txt': 'unreadable-text',
  'latin-1.txt': 'unreadable-text',
  'shift-jis.txt': 'unreadable-text',
  'cut.txt': 'unreadable-text',
  'unmarked-wide.txt': 'unreadable-text',
  'zero.txt': 'binary-text',
  'picture.png': 'unknown-format',
  'fifty-megabytes.txt': 'too-large',
  'twin.txt': 'same-text',
  'alone.yml': 'facts-alone',
  ...(process.platform !== 'win32' && {
    'outside.txt': 'outside-folder',
    'above.txt': 'outside-folder',
    'circle.txt': 'outside-folder',
    'pipe.txt': 'no-file',
  }),
};

/** Writes files of every odd kind: encodings, sizes, links, pipes, a folder named like a text, YAML made to harm. */
export function writeOddFiles(texts: string): void {
  const write = (name: string, data: string | Uint8Array): void => {
    writeFileSync(join(texts, name), data);
  };
  write('empty.txt', '');
  write('blank.txt', ' \n\t\r\n ');
  write('lines.txt', '\n'.repeat(100_000));
  write('not-utf-8.txt', Uint8Array.of(0x41, 0xff, 0xfe, 0x80));
  write('latin-1.txt', Buffer.from('The café closed.', 'latin1'));
  write('shift-jis.txt', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b));
  write('cut.txt', Buffer.from('The ferry costs 3 €').subarray(0, -1));
  write('unmarked-wide.txt', Buffer.from('The unmarked ferry.', 'utf16le'));
  write('zero.txt', 'A\0B');
  write('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  write('fifty-megabytes.txt', '');
  truncateSync(join(texts, 'fifty-megabytes.txt'), 50 * 1024 * 1024);
  write('the-twin.txt', 'The ferry of the twins sailed.');
  write('twin.txt', 'The ferry of the twins sailed.');
  write('alone.yml', 'title: Alone\n');
  write('marked.txt', '\uFEFFThe ferry with the mark of its bytes sailed.');
  write('wide.txt', Buffer.from('\uFEFFThe ferry of two bytes sailed.', 'utf16le'));
  write(
    'windows.txt',
    'The ferry\r\n\r\nThe ferry between the two islands sailed again\r\non Monday, and nobody was hurt in it.\r\n',
  );
  write('deep.md', `${'> '.repeat(5_000)}deep\n\n${'*'.repeat(5_000)}\n`);
  write('facts.md', '---js\n{ title: process.exit(1) }\n---\n\nThe ferry of the script sailed.');
  Object.values(YAML_BOMBS).forEach(({ yaml }, index) => {
    write(`bomb-${index}.txt`, `The ferry of the bomb number ${index} sailed.`);
    write(`bomb-${index}.yml`, yaml);
  });
  mkdirSync(join(texts, 'folder.txt'));
  write(join('folder.txt', 'ferry.txt'), 'The ferry in the folder sailed.');
  // Titles that differ in capitals or composition alone; such files cannot lie beside each other everywhere.
  for (const [folder, title] of Object.entries(ALIKE)) {
    mkdirSync(join(texts, folder));
    write(join(folder, 'alike.txt'), `The ferry of ${folder} sailed.`);
    write(join(folder, 'alike.yml'), `title: ${JSON.stringify(title)}\n`);
  }
  if (process.platform === 'win32') return;
  symlinkSync('/etc/hosts', join(texts, 'outside.txt'));
  symlinkSync(join(texts, '..'), join(texts, 'above.txt'));
  symlinkSync(join(texts, 'circle.txt'), join(texts, 'circle.txt'));
  execFileSync('mkfifo', [join(texts, 'pipe.txt')]);
}

/** Titles of five texts that a careless disk or a careless slug takes for one. */
export const ALIKE: Readonly<Record<string, string>> = {
  first: 'Zoë Ferry',
  second: 'ZOË FERRY',
  third: 'Zoe\u0308 Ferry',
  fourth: 'Zoe-Ferry',
  fifth: 'Ｚｏë　Ferry',
};

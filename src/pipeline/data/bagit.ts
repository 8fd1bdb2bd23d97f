import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../text/order.ts';
import type { DataFile } from './file.ts';
import type { Sum } from './sums.ts';

/** What a bag says of itself besides its sums. */
export interface BagInfo {
  /** What it is called where it comes from: the name of an edition. */
  readonly identifier: string;
  readonly description: string;
  /** The day it was made, ISO 8601, when one was given. */
  readonly date?: string;
}

/** Names of the files that make a folder a bag. */
const OWN = new Set(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']);

/**
 * The files that make a folder of these files a bag. What lies below `data/` is its payload, as the
 * standard has it; every other file is a tag file and is summed up as such, so that a site is a bag
 * where it lies, with its data as payload. Throws when nothing is below `data/`, and when a path leads
 * out of the folder, stands twice or is one of the bag's own. Source: RFC 8493, BagIt 1.0.
 */
export function bagFilesOf(files: readonly Sum[], info: BagInfo): readonly DataFile[] {
  const sorted = files.toSorted((a, b) => byCodeUnit(a.path, b.path));
  sorted.forEach(({ path }, index) => {
    if (!isInside(path) || OWN.has(path) || sorted[index + 1]?.path === path) {
      throw new Error(`Unexpected path “${path}”, expected each file of the bag once, inside it.`);
    }
  });
  const payload = sorted.filter(({ path }) => path.startsWith('data/'));
  if (payload.length === 0) throw new Error('Unexpected bag without a file below data/.');
  const tags = sorted.filter(({ path }) => !path.startsWith('data/'));
  const made = [
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    { path: 'bag-info.txt', text: infoOf(payload, info) },
    { path: 'manifest-sha256.txt', text: manifestOf(payload) },
  ];
  const all = [...tags, ...made.map(sumOf)].toSorted((a, b) => byCodeUnit(a.path, b.path));
  return [...made, { path: 'tagmanifest-sha256.txt', text: manifestOf(all) }];
}

function isInside(path: string): boolean {
  return (
    !/^[/~]|[\\\0]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

function infoOf(payload: readonly Sum[], { identifier, description, date }: BagInfo): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const lines = [
    ['Bag-Software-Agent', 'Sourcebook'],
    ['External-Identifier', identifier],
    ['External-Description', description],
    ...(date === undefined ? [] : [['Bagging-Date', date]]),
    ['Payload-Oxum', `${bytes}.${payload.length}`],
  ];
  return lines.map(([name, value]) => `${name}: ${value?.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** One line a file; in paths only line ends and percent signs are encoded (section 2.1.3). */
function manifestOf(files: readonly Sum[]): string {
  return files
    .map(({ path, sha256 }) => {
      const written = path.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
      return `${sha256}  ${written}\n`;
    })
    .join('');
}

function sumOf({ path, text }: DataFile): Sum {
  const bytes = Buffer.from(text);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

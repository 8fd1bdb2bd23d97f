import { describe, expect, it } from 'vitest';
import { bagFilesOf, type BagInfo } from '../../../src/pipeline/data/bagit.ts';
import { faultsOfBag, sha256 } from './bag.ts';

const CONTENT: Readonly<Record<string, string>> = {
  'index.html': '<p>Harbour</p>',
  'data/figures.csv': 'id\r\nf-1\r\n',
  'data/a 100% name.txt': 'Þórdís 𝔘',
  'sources/harbour/text.txt': 'Harbour reopens\n',
};
const INFO = { identifier: '2024-05-17-abc', description: 'All of it,\n  in one bag' };

const sumsOf = (content: Readonly<Record<string, string>>) =>
  Object.entries(content).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));

/** The folder as it lies there once the files of the bag have been added. */
function bagOf(
  content: Readonly<Record<string, string>>,
  info: BagInfo = INFO,
): Map<string, Uint8Array> {
  const added = bagFilesOf(sumsOf(content), info).map(({ path, text }) => [path, text] as const);
  return new Map(
    [...Object.entries(content), ...added].map(([path, text]) => [path, Buffer.from(text)]),
  );
}

describe('a bag', () => {
  it('is valid by the rules of RFC 8493, with names that need encoding', () => {
    expect(faultsOfBag(bagOf(CONTENT))).toEqual([]);
    expect(String(bagOf(CONTENT).get('manifest-sha256.txt'))).toContain('data/a 100%25 name.txt');
  });

  it.each(Object.keys(CONTENT))('shows it when %s is changed or lost', (path) => {
    const changed = bagOf(CONTENT).set(path, Buffer.from('other words'));
    expect(faultsOfBag(changed)).toContain(`${path} has other bytes (3)`);
    const lost = bagOf(CONTENT);
    lost.delete(path);
    expect(faultsOfBag(lost)).toContain(`${path} is missing (3)`);
  });

  it('shows it when a file is slipped into the payload', () => {
    const more = bagOf(CONTENT).set('data/more.csv', Buffer.from(''));
    expect(faultsOfBag(more)).toContain('data/more.csv is not listed (3)');
  });

  it('is dated only when a date is given, and says each thing on a line of its own', () => {
    const words = String(bagOf(CONTENT).get('bag-info.txt'));
    expect(words).not.toContain('Bagging-Date');
    expect(words).toContain('External-Description: All of it, in one bag\n');
    const dated = bagOf(CONTENT, { ...INFO, date: '2024-05-17' });
    expect(String(dated.get('bag-info.txt'))).toContain('Bagging-Date: 2024-05-17\n');
  });

  it('does not depend on the order of the files', () => {
    const reversed = bagFilesOf(sumsOf(CONTENT).toReversed(), INFO);
    expect(reversed).toEqual(bagFilesOf(sumsOf(CONTENT), INFO));
  });

  it.each(['/etc/passwd', '../up.txt', 'data/../../up.txt', '~/x', 'a\\b', 'a//b', 'bagit.txt'])(
    'does not take %s',
    (path) => {
      expect(() => bagFilesOf(sumsOf({ ...CONTENT, [path]: '' }), INFO)).toThrow(path);
    },
  );

  it('does not take a file twice, nor a folder without a payload', () => {
    const twice = [...sumsOf(CONTENT), ...sumsOf({ 'index.html': '' })];
    expect(() => bagFilesOf(twice, INFO)).toThrow('index.html');
    expect(() => bagFilesOf(sumsOf({ 'index.html': '' }), INFO)).toThrow('data/');
  });
});

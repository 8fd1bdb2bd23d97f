import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/citing/publication.ts';
import { feedOf } from '../../../src/components/editions/feed.ts';
import { HOSTILE_STRINGS } from '../../hostile/strings.ts';

const ATOM = { a: 'http://www.w3.org/2005/Atom' };
const SUM = 'ab'.repeat(32);

const entry = (name: string) => ({ name, date: '2024-05-17', sha256: SUM, changes: 2 });

/** The words of the feed of a site, and what its links lead to, as a program reads them. Throws when it is not XML. */
function read(title: string, publisher: string, name = '2024-05-17-abab', site?: string) {
  const publication = publicationOf({ title, publisher }, site);
  using feed = XmlDocument.fromString(feedOf([entry(name)], publication));
  const words = (path: string) => feed.find(path, ATOM).map(({ content }) => content);
  return {
    title: words('/a:feed/a:title'),
    author: words('/a:feed/a:author/a:name'),
    entry: words('/a:feed/a:entry/a:title'),
    links: words('//a:link/@href'),
    elements: feed.find('//*').length,
  };
}

/** What comes back of words: XML holds some characters in no way. */
const held = (words: string) =>
  words.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

describe('the feed of editions', () => {
  const { elements } = read('Harbour Readings', 'The Reading Room');

  it.each(HOSTILE_STRINGS.map((words) => [words]))(
    'holds %j as words and as nothing else',
    (words) => {
      expect(read(words, words, words)).toMatchObject({
        title: [`${held(words)}: editions`],
        author: [held(words)],
        entry: [`Edition ${held(words)}`],
        elements,
      });
    },
  );

  it('is well-formed XML whatever the site and who answers for it are called', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, (title, publisher) => {
        const feed = read(title, publisher);
        expect([feed.title, feed.author]).toEqual([
          [`${held(title)}: editions`],
          [held(publisher)],
        ]);
        expect(feed.elements).toBe(elements);
      }),
    );
  });

  it('puts a sign for what XML cannot hold, and leads to the address of the site as it is', () => {
    const site = 'https://example.org/?a=1&b="2"/';
    expect(read('Har\u0000bour\u001B \uFFFF \uD800', 'x', 'first', site)).toMatchObject({
      title: ['Har\uFFFDbour\uFFFD \uFFFD \uFFFD: editions'],
      links: [`${site}editions/`, `${site}changes/first/`],
    });
  });
});

import { describe, expect, test } from 'vitest';
import {
  askedOf,
  fileAddress,
  modulesOf,
  withPortableAddresses,
} from '../../../../scripts/steps/addresses/portable.ts';

describe('an address on a disk', () => {
  test.each([
    ['../people/', '../people/index.html'],
    ['./', './index.html'],
    ['..', '../index.html'],
    ['../..', '../../index.html'],
    ['.', './index.html'],
    ['../people/#letter-a', '../people/index.html#letter-a'],
    ['search/?q=a/b#c', 'search/index.html?q=a/b#c'],
  ])('names the page of a folder: %s', (address, expected) => {
    expect(fileAddress(address)).toBe(expected);
  });

  test.each(['', '#p7', '?q=a/', 'index.json', '../icon.svg', 'text.txt#a/'])(
    'stays when it names a file or a place on the page: “%s”',
    (address) => {
      expect(fileAddress(address)).toBe(address);
    },
  );

  test.each(['https://press.example/', '//press.example/', 'mailto:desk@press.example'])(
    'stays when it leads elsewhere: %s',
    (address) => {
      expect(fileAddress(address)).toBe(address);
    },
  );
});

describe('a page for a disk', () => {
  test('leads to files: by links, by forms, and where it sends its reader on', () => {
    expect(withPortableAddresses('<a class="x" href="../people/">People</a>')).toBe(
      '<a class="x" href="../people/index.html">People</a>',
    );
    expect(withPortableAddresses('<form action="search/" method="get">')).toBe(
      '<form action="search/index.html" method="get">',
    );
    expect(
      withPortableAddresses('<meta http-equiv="refresh" content="0; url=../../people/a/">'),
    ).toBe('<meta http-equiv="refresh" content="0; url=../../people/a/index.html">');
  });

  test('keeps descriptions that end like a folder', () => {
    const html = '<meta name="description" content="Either/or/">';
    expect(withPortableAddresses(html)).toBe(html);
  });

  test('has plain scripts, which wait until the page is read as modules do', () => {
    const html =
      '<script type="module" src="../_astro/a.js"></script><script src="theme.js"></script>';
    expect(modulesOf(html)).toEqual(['../_astro/a.js']);
    expect(withPortableAddresses(html)).toBe(
      '<script src="../_astro/a.js" defer></script><script src="theme.js"></script>',
    );
  });
});

describe('what a page asks for by its text', () => {
  test('is the table of its list, and itself where its list has more pages', () => {
    const button = '<button data-csv="speakers/speakers.csv" data-by="item"';
    expect(askedOf(`${button}>Download</button>`, 'a/index.html')).toEqual([
      'speakers/speakers.csv',
    ]);
    expect(askedOf(`${button} data-index="speakers">Download</button>`, 'a/index.html')).toEqual([
      'speakers/speakers.csv',
      'a/index.html',
    ]);
    expect(askedOf('<p title="data-csv">data-index</p>', 'a/index.html')).toEqual([]);
  });
});

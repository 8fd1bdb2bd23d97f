import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** A stretch of a source as a page shows it. */
export interface Shown {
  /** The link to its paragraph, as written; empty when the page is the source's own. */
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a browser's own parser finds in one built page. */
export interface Inspected {
  /** Path below the site, with forward slashes: "people/john-kerry/index.html". */
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly ids: readonly string[];
  /** Every attribute that is an address, as written. */
  readonly addresses: readonly { readonly element: string; readonly value: string }[];
  /** Every element with its attributes' names, each once: "a class href". */
  readonly shapes: readonly string[];
  /** The text of every script and the type of every script without an address. */
  readonly scripts: readonly string[];
  readonly shown: readonly Shown[];
}

/** How many pages are handed to the browser in one call. */
const AT_ONCE = 25;

/** Reads all pages of a built site with the parser of the browser that the tests share; runs no script. */
export async function inspectSite(site: string): Promise<Inspected[]> {
  const browser = await chromium.connect(inject('browser'));
  try {
    const page = await browser.newPage();
    const inspected: Inspected[] = [];
    const names = globSync('**/*.html', { cwd: site, exclude: ['pagefind/**'] }).toSorted();
    // What is called by name there must be known there.
    await page.addScriptTag({ content: String(factsOf) });
    for (let first = 0; first < names.length; first += AT_ONCE) {
      const some = names.slice(first, first + AT_ONCE);
      const pages = some.map((name) => readFileSync(join(site, name), 'utf8'));
      const facts = await page.evaluate((each) => each.map(factsOf), pages);
      facts.forEach((fact, index) => {
        inspected.push({ file: (some[index] ?? '').replaceAll('\\', '/'), ...fact });
      });
    }
    return inspected;
  } finally {
    await browser.close();
  }
}

/** Runs in the browser. */
function factsOf(html: string): Omit<Inspected, 'file'> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = [...page.querySelectorAll('*')];
  const names = [
    'href',
    'src',
    'action',
    'srcset',
    'poster',
    'data',
    'formaction',
    'content',
    'ping',
  ];
  return {
    // The browser's own `title` leaves out control signs.
    title: page.querySelector('title')?.textContent ?? '',
    text: page.body.textContent,
    ids: all.flatMap(({ id }) => (id ? [id] : [])),
    addresses: all.flatMap((element) =>
      names.flatMap((name) => {
        const value = element.getAttribute(name);
        // Of what a head says of its page, only these properties hold an address; the others hold words.
        const property = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
        const isAddress = name !== 'content' || /(?:url|identifier|image)$/.test(property);
        return value !== null && isAddress ? [{ element: element.localName, value }] : [];
      }),
    ),
    shapes: [
      ...new Set(
        all.map((each) => [each.localName, ...each.getAttributeNames().toSorted()].join(' ')),
      ),
    ].toSorted(),
    scripts: [...page.scripts].map((script) =>
      `${script.type} ${script.src ? '' : script.text}`.trim(),
    ),
    shown: [...page.querySelectorAll('[data-at]')].map((element) => {
      const line = element.localName === 'p' ? element : element.querySelector('p');
      // The words are the line, or the link that is the whole line.
      const link = line?.firstElementChild;
      const isLink = link?.localName === 'a' && line?.textContent.trim() === link.textContent;
      const words = isLink ? link : line;
      const [start = -1, end = -1] = (element.getAttribute('data-at') ?? '').split('-').map(Number);
      // A cell stands in the row that says where its words are printed.
      const whole = element.closest('figure, tr[data-at]') ?? element;
      const place = whole.querySelector('a[href*="/#p"]');
      return {
        place: place?.getAttribute('href') ?? '',
        start,
        end,
        text: words?.textContent ?? '',
      };
    }),
  };
}

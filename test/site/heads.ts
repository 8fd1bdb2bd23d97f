import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { Metas } from '../citing/zotero.ts';

/** What the head of one built page says of it. */
export interface Head {
  /** Path below the site, with forward slashes: "people/john-kerry/index.html". */
  readonly file: string;
  readonly title: string;
  readonly metas: Metas;
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string }[];
  /** The JSON-LD of the page, as it is written. */
  readonly jsonLd: readonly string[];
}

/** Reads the heads of all pages of a built site with the parser of the browser that the tests share. */
export async function headsOf(site: string): Promise<readonly Head[]> {
  const browser = await chromium.connect(inject('browser'));
  try {
    const page = await browser.newPage();
    const heads: Head[] = [];
    for (const name of globSync('**/*.html', { cwd: site, exclude: ['pagefind/**'] }).toSorted()) {
      const head = await page.evaluate(headOf, readFileSync(join(site, name), 'utf8'));
      heads.push({ file: name.replaceAll('\\', '/'), ...head });
    }
    return heads;
  } finally {
    await browser.close();
  }
}

/** Runs in the browser. */
function headOf(html: string): Omit<Head, 'file'> {
  const { head, scripts } = new DOMParser().parseFromString(html, 'text/html');
  return {
    title: head.querySelector('title')?.textContent ?? '',
    metas: [...head.querySelectorAll('meta')].map((meta) => ({
      name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
      content: meta.getAttribute('content') ?? '',
    })),
    links: [...head.querySelectorAll('link')].map((link) => ({
      rel: link.getAttribute('rel') ?? '',
      href: link.getAttribute('href') ?? '',
      type: link.getAttribute('type') ?? '',
    })),
    jsonLd: [...scripts].flatMap(({ type, text }) =>
      type === 'application/ld+json' ? [text] : [],
    ),
  };
}

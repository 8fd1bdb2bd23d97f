import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { HOSTILE_STRINGS } from '../hostile/strings.ts';
import { HOSTILE_FACTS, HOSTILE_NAMES, writeHostileCorpus } from '../hostile/write-corpus.ts';
import { type Answered, command } from './command.ts';
import { type Inspected, inspectSite } from './inspect.ts';
import { broken } from './links.ts';
import { textsOf } from './sources-of.ts';
import { unlike } from './verbatim.ts';

/** What the templates alone can make: an element, or an element with an attribute. */
function parts(pages: readonly Inspected[]): Set<string> {
  return new Set(
    pages.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => {
        const [element = '', ...attributes] = shape.split(' ');
        return [element, ...attributes.map((attribute) => `${element} ${attribute}`)];
      }),
    ),
  );
}

describe('a site of hostile texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-hostile-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  let built: Answered;
  let pages: Inspected[] = [];
  let shipped: Inspected[] = [];

  beforeAll(async () => {
    writeHostileCorpus(content);
    built = await command('build', ['--content', content, '--out', site]);
    if (existsSync(site)) pages = await inspectSite(site);
    shipped = await inspectSite(inject('site'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is built, and says which files it could not use and why', () => {
    expect(built.said).toContain('not-utf-8.txt');
    expect(built.said).toContain('zero.txt');
    expect(built.said).toContain('empty.txt');
    expect(built.said).toContain('picture.png');
    expect(built.status).toBe(3);
    expect(pages.length).toBeGreaterThan(HOSTILE_STRINGS.length);
  });

  test('holds no element, attribute or script that the templates do not write', () => {
    const known = parts(shipped);
    expect([...parts(pages)].filter((part) => !known.has(part))).toEqual([]);
    const scripts = new Set(shipped.flatMap((page) => page.scripts));
    const strange = pages
      .flatMap((page) => page.scripts)
      .filter((script) => !scripts.has(script) && !script.startsWith('application/ld+json'));
    expect(strange).toEqual([]);
  });

  test('shows the words of every text exactly', () => {
    const texts = textsOf(content);
    expect(texts.size).toBeGreaterThan(HOSTILE_NAMES.length);
    const isText = ({ file }: Inspected): boolean => !/^sources\/(deep|facts)\//.test(file);
    const wrong = pages.filter(isText).flatMap((page) => unlike(page, texts).slice(0, 1));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('shows every string as text on the page of its source', () => {
    const whole = pages.map(({ text }) => text).join('\n');
    const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const flatWhole = flat(whole);
    expect(HOSTILE_STRINGS.filter((hostile) => !flatWhole.includes(flat(hostile)))).toEqual([]);
  });

  test('shows facts and file names as they were written', () => {
    const titles = pages.map(({ title }) => title).join('\n');
    const seen = (words: string): boolean =>
      titles.replaceAll(/\s+/g, ' ').includes(words.replaceAll(/\s+/g, ' '));
    expect(HOSTILE_FACTS.filter((fact) => !seen(fact))).toEqual([]);
    expect(HOSTILE_NAMES.filter((name) => !seen(name.trim()))).toEqual([]);
  });

  test('has no broken link and runs into no address of another host', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    expect(pages.flatMap((page) => broken(page, byFile, site)).slice(0, 20)).toEqual([]);
  });

  test('writes no file outside its folder', () => {
    expect(existsSync(join(folder, 'etc'))).toBe(false);
    expect(pages.filter(({ file }) => file.includes('..'))).toEqual([]);
  });

  test('runs none of it in a browser', async () => {
    const { server, address } = await serve(site, 47_350);
    const browser = await chromium.connect(inject('browser'));
    try {
      const page = await browser.newPage();
      const alarms: string[] = [];
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => alarms.push(String(error)));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(address).origin) alarms.push(request.url());
      });
      for (const { file } of pages.filter((each) => each.file.startsWith('sources/held'))) {
        await page.goto(new URL(file.replace(/index\.html$/, ''), address).href);
      }
      expect(alarms).toEqual([]);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  });
});

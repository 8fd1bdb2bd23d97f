import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/steps/serve.ts';
import { command } from './command.ts';

describe('an address that was given out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-addresses-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  let served: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    cpSync(inject('content'), content, { recursive: true });
    const lines = [
      { id: 'people/j-kerry', key: 'j-kerry' },
      { id: 'people/j-kerry', to: 'people/john-kerry' },
      { id: 'people/nobody', key: 'nobody' },
      { id: 'people/nobody', gone: 'Taken out at the <b>request</b> of {nobody}' },
    ];
    appendFileSync(
      join(content, 'ids.jsonl'),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    const { status, said } = await command('build', ['--content', content, '--out', site]);
    if (status !== 0) throw new Error(said);
    served = await serve(site, 47_370);
  });
  afterAll(() => {
    served.server.closeAllConnections();
    served.server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('leads on when it moved, and takes the fragment along', async () => {
    const browser = await chromium.connect(inject('browser'));
    const page = await browser.newPage();
    await page.goto(`${served.address}people/j-kerry/#identity`);
    await page.waitForURL('**/people/john-kerry/#identity');
    expect(await page.locator('h1').innerText()).toBe('John Kerry');
    await browser.close();
  });

  test('leads on by the rules of a host, and by a link where nothing else works', () => {
    expect(readFileSync(join(site, '_redirects'), 'utf8')).toMatch(
      /^\/people\/j-kerry\/? +\/people\/john-kerry\/ +301$/m,
    );
    expect(readFileSync(join(site, 'people/j-kerry/index.html'), 'utf8')).toContain(
      'href="../../people/john-kerry/"',
    );
  });

  test('says why when it is gone', () => {
    const html = readFileSync(join(site, 'people/nobody/index.html'), 'utf8');
    expect(html).toContain('Taken out at the &lt;b&gt;request&lt;/b&gt; of {nobody}');
    expect(html).toContain('noindex');
  });
});

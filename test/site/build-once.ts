import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/steps/serve.ts';
import { startBrowser } from './browser.ts';
import { command } from './command.ts';
import { publishEarlier } from './stand-in-pages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser that all tests share listens. */
    browser: string;
    /** Folder of the site built from a copy of the shipped content. */
    site: string;
    /** The copy of the shipped content. */
    content: string;
    /** Where the site is served, with a slash at its end. */
    address: string;
  }
}

/** Builds the shipped texts once, with addresses of earlier editions beside them, serves the site and starts one browser for all tests of the site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-site-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  cpSync('content', content, { recursive: true });
  publishEarlier(content);
  const { status, said } = await command('build', ['--content', content, '--out', site]);
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The shipped texts could not be built (status ${status}):\n${said}`);
  }
  const { server, address } = await serve(site, 47_310);
  const browser = await startBrowser();
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', site);
  project.provide('content', content);
  project.provide('address', address);
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true, force: true });
  };
}

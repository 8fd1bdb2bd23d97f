import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { z } from 'zod';

const manifest = z.object({ version: z.string() });

/** No sandbox, because tests also run as root in containers; nothing that is of no use in a test. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * Starts a browser that test files connect to. On Linux it comes from npm (its own switches, which
 * turn web security off, are not used); elsewhere it is the installed Chrome. `CHROME_PATH` names
 * another one, and `more` are switches beside the usual ones.
 */
export async function startBrowser(more: readonly string[] = []): Promise<BrowserServer> {
  const own = process.env['CHROME_PATH'];
  const args = [...SWITCHES, ...more];
  if (own) return chromium.launchServer({ executablePath: own, args });
  if (process.platform !== 'linux') return chromium.launchServer({ channel: 'chrome', args });
  const folder = await unpack();
  const start = (env: Record<string, string>): Promise<BrowserServer> =>
    chromium.launchServer({
      executablePath: join(folder, 'chromium'),
      args,
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'sourcebook-fonts.conf'), ...env },
    });
  // The package brings the few libraries that a bare machine lacks; those of the machine are tried first.
  return start({}).catch(() => start({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }));
}

/** Unpacks the browser once for each version and answers its folder. A broken attempt leaves nothing. */
async function unpack(): Promise<string> {
  const root = packageRoot('@sparticuz/chromium');
  const { version } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const folder = resolve('node_modules/.cache', `sourcebook-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const attempt = `${folder}.${process.pid}`;
  mkdirSync(attempt, { recursive: true });
  const { TMPDIR } = process.env;
  try {
    // The package unpacks into the temporary folder and takes whatever lies there for whole.
    process.env['TMPDIR'] = attempt;
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(root, 'bin', 'al2023.tar.br'));
    writeFileSync(join(attempt, 'sourcebook-fonts.conf'), fontsConf(join(folder, 'fonts')));
    if (existsSync(folder)) rmSync(attempt, { recursive: true });
    else renameSync(attempt, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  return folder;
}

function packageRoot(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  return dirname(dirname(entry));
}

/** The fonts of the machine, if it has any, and those of the package. */
const fontsConf = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`;

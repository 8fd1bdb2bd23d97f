import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { handedOver } from './addresses/handed-over.ts';
import { askedOf, modulesOf, withPortableAddresses } from './addresses/portable.ts';

/** What only a server makes use of. */
const FOR_SERVERS = ['404.html', '_redirects'];

/**
 * Makes a built site whose addresses are relative one that reads from a disk without a server.
 * `pages` are the paths of its pages.
 */
export async function makePortable(site: string, pages: readonly string[]): Promise<void> {
  for (const name of FOR_SERVERS) rmSync(join(site, name), { force: true });
  const scripts = new Set<string>();
  const asked = new Set<string>();
  for (const page of pages.filter((name) => !FOR_SERVERS.includes(name))) {
    const html = readFileSync(join(site, page), 'utf8');
    for (const src of modulesOf(html)) scripts.add(posix.join(posix.dirname(page), src));
    for (const file of askedOf(html, page)) asked.add(file);
    writeFileSync(join(site, page), withPortableAddresses(html));
  }
  await bundle(site, [...scripts].toSorted());
  handOverData(site);
  for (const file of asked) handOverText(site, file);
}

/** What a script fetches ahead of the parts that it loads later; here these parts are in it already. */
const PRELOADS = /__vite__mapDeps\(\[[\d,]*\]\)/g;

const withoutPreloads: Plugin = {
  name: 'without-preloads',
  setup: (bundling) => {
    bundling.onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(PRELOADS, '[]'),
    }));
  },
};

/** Makes the data that scripts load (`src/components/load.ts`) scripts themselves. */
function handOverData(site: string): void {
  for (const name of globSync('load/**/*.json', { cwd: site })) {
    writeFileSync(join(site, `${name}.js`), handedOver(readFileSync(join(site, name), 'utf8')));
    rmSync(join(site, name));
  }
}

/** Lays beside a file the script that hands over its text. */
function handOverText(site: string, file: string): void {
  const text = readFileSync(join(site, file), 'utf8');
  writeFileSync(join(site, `${file}.js`), handedOver(JSON.stringify(text)));
}

/** Makes each module one plain script with all that it imports, and leaves nothing of them but these. */
async function bundle(site: string, scripts: readonly string[]): Promise<void> {
  if (scripts.length === 0) return;
  const { outputFiles } = await build({
    absWorkingDir: site,
    entryPoints: [...scripts],
    outdir: site,
    outbase: site,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    write: false,
    // Only the preloads that are left out would make use of it.
    define: { 'import.meta.url': 'location.href', 'import.meta.resolve': 'undefined' },
    logLevel: 'warning',
    plugins: [withoutPreloads],
  });
  for (const name of globSync('_astro/*.js', { cwd: site })) rmSync(join(site, name));
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
}

import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { kinds } from '../src/kinds/index.ts';
import { takeFinishedHtml } from './bench/finished-html.ts';
import { inventText } from './bench/grammar.ts';
import { type Measured, measure } from './bench/measure.ts';
import { PROJECT } from './steps/options.ts';

// Builds invented corpora of about 100, 1,000 and 5,000 generated pages (or of the sizes that are
// named), and beside each a bare Astro site of as many pages of the same finished HTML.

// Inside the project, because a temporary folder may lie on another and slower disk.
const CACHE = join(PROJECT, '.cache');
mkdirSync(CACHE, { recursive: true });

const sizes = argv.length > 2 ? argv.slice(2).map(Number) : [100, 1_000, 5_000];
const withPages = kinds.filter((kind) => kind.pages).map((kind) => kind.id);

/** Invents texts for about so many pages; how many texts that takes was seen on the size before. */
let pagesOfOneText = 17;

/** So many texts are read to measure the recognisers alone. */
const TEXTS_READ = 400;

/** So many small files are generated, to see what grows faster than their number. */
const FILES = [1_000, 4_000];

await compareReading();
await compareSizes();
for (const size of sizes) {
  const folder = mkdtempSync(join(CACHE, 'bench-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    const texts = Math.max(1, Math.round(size / pagesOfOneText));
    writeTexts(content, texts, inventText);
    const ours = await measure('build-ours.ts', ['--content', content, '--out', site], {});
    const pages = takeFinishedHtml(site, withPages, join(folder, 'html'));
    const generated = globSync('**/*.mdx', { cwd: content }).length;
    if (generated !== pages)
      throw new Error(`Unexpected ${pages} built pages, expected ${generated}.`);
    pagesOfOneText = pages / texts;
    const bare = await measure('build-bare.ts', [join(folder, 'bare')], {
      BENCH_HTML: join(folder, 'html'),
    });
    const all = globSync('**/*.html', { cwd: site }).length;
    report({ size, texts, pages, all }, ours, bare);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes so many texts into a folder of content. */
function writeTexts(content: string, texts: number, write: (index: number) => string): void {
  mkdirSync(join(content, 'texts'), { recursive: true });
  for (let index = 0; index < texts; index++) {
    const name = `${String(index).padStart(5, '0')}.txt`;
    writeFileSync(join(content, 'texts', name), write(index));
  }
}

/** What each stage before the rendering takes for four times as many small files: four times as long, or more. */
async function compareSizes(): Promise<void> {
  const measured: Measured[] = [];
  for (const files of FILES) {
    const content = mkdtempSync(join(CACHE, 'bench-'));
    try {
      writeTexts(content, files, (index) => inventText(index).split('\n\n', 2).join('\n\n'));
      measured.push(await measure('generate-ours.ts', ['--content', content], {}));
    } finally {
      rmSync(content, { recursive: true, force: true });
    }
  }
  const [few, many] = measured;
  const lines = Object.entries(many?.stages ?? {}).map(([name, time]) => {
    const before = few?.stages[name] ?? 0;
    const [from, to] = [before, time].map((each) => `${(each / 1000).toFixed(2).padStart(8)} s`);
    return `  ${name.padEnd(12)}${from} ${to} ${(time / before).toFixed(1).padStart(8)} times`;
  });
  const megabytes = measured.map((one) => `${one.megabytes.toFixed(0)} MB`).join(' and ');
  stdout.write(
    `Generating ${FILES.join(' and ')} small files, ${megabytes}, in time of a processor\n${lines.join('\n')}\n\n`,
  );
}

/** How many pages were asked for, and how many came of how many texts; `all` counts lists and readings too. */
interface Counts {
  readonly size: number;
  readonly texts: number;
  readonly pages: number;
  readonly all: number;
}

function report({ size, texts, pages, all }: Counts, ours: Measured, bare: Measured): void {
  const seconds = (milliseconds: number): string =>
    `${(milliseconds / 1000).toFixed(2).padStart(8)} s`;
  const rate = ({ milliseconds }: Measured): string =>
    (pages / (milliseconds / 1000)).toFixed(0).padStart(6);
  const summary = (name: string, measured: Measured): string =>
    `  ${name.padEnd(12)}${seconds(measured.milliseconds)}  ${rate(measured)} pages/s  ${measured.megabytes.toFixed(0).padStart(6)} MB  ${seconds(measured.processor)} of a processor`;
  stdout.write(
    [
      `N = ${size}: ${pages} pages of ${texts} texts, ${all} with lists and readings`,
      ...Object.entries(ours.stages).map(([name, time]) => `  ${name.padEnd(12)}${seconds(time)}`),
      summary('whole', ours),
      summary('bare Astro', bare),
      `  ratio       ${(ours.milliseconds / bare.milliseconds).toFixed(2).padStart(8)} of the whole builds`,
      `              ${(ours.processor / bare.processor).toFixed(2).padStart(8)} of the whole builds, in time of a processor`,
      `              ${((ours.stages['render'] ?? 0) / (bare.stages['render'] ?? 1)).toFixed(2).padStart(8)} of the rendering by Astro alone`,
      '',
      '',
    ].join('\n'),
  );
}

/** How many words a second the recognisers read, beside compromise on the same texts. */
async function compareReading(): Promise<void> {
  const texts = Array.from({ length: TEXTS_READ }, (_, index) => inventText(index));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const line = (name: string, { stages, megabytes }: Measured): string => {
    const rate = words / ((stages['read'] ?? 1) / 1000);
    return `  ${name.padEnd(12)}${rate.toFixed(0).padStart(8)} words/s  ${megabytes.toFixed(0).padStart(6)} MB`;
  };
  const ours = await measure('read-ours.ts', [String(TEXTS_READ)], {});
  const other = await measure('read-compromise.ts', [String(TEXTS_READ)], {});
  const ratio = (other.stages['read'] ?? 1) / (ours.stages['read'] ?? 1);
  stdout.write(
    [
      `Reading ${words} words of ${TEXTS_READ} texts, on one core`,
      line('recognise', ours),
      line('compromise', other),
      `  ratio       ${ratio.toFixed(2).padStart(8)} times as fast`,
      '',
      '',
    ].join('\n'),
  );
}

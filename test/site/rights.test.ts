import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';

/** Shown whole. */
const FULL = `Harbour reopens after three years

"We have waited long enough," said Marta Kowalczyk, the mayor of Port Ellis, on Monday. About 300 people watched the first ferry leave.

Tomas Lindgren said the quay would cost 4 million euros.
`;

const WITHHELD_OF_EXCERPT = [
  'Rain fell on the marbled cormorants beside the derelict lighthouse.',
  'Wilhelmina Oduya-Strand polished the brass trumpets for the Lord of Kelmarsh.',
  'Gulls circled above the abandoned herring cannery while nobody spoke.',
  '"Everything here will be rebuilt twice over," said Ingrid Vasquez-Thorne of the Saltmarsh Rescue League.',
] as const;
const SHOWN_OF_EXCERPT = '"The bill has doubled since spring," Tomas Lindgren said in Port Ellis.';
const [rain, trumpets, gulls, rebuilt] = WITHHELD_OF_EXCERPT;
/** The one who speaks the second shown sentence is named in one that is not. */
const EXCERPT = `Quay bill grows

${SHOWN_OF_EXCERPT} ${rain}

${trumpets} "The tide waits for no budget," she said.

${gulls} ${rebuilt}
`;

/** No title in its facts, so that its own headline must not become one. */
const REFERENCE = `Zeppelin auction stuns quiet hamlet

Auctioneer Philomena Brackenridge said "the velvet zeppelin fetched an unholy sum" in Thistlewick. About 1,250 onlookers from Quindlemere applauded.

Marta Kowalczyk and Tomas Lindgren bid against the Obsidian Teapot Society. "Nobody expected such feverish parsimony," said Barnaby Featherstonehaugh.
`;

/** Words that stand in nothing but what is withheld, and in no program. */
const RARE = [
  ...[
    'cormorants',
    'wilhelmina',
    'oduya',
    'trumpets',
    'kelmarsh',
    'cannery',
    'vasquez',
    'saltmarsh',
  ],
  ...['zeppelin', 'philomena', 'brackenridge', 'thistlewick', 'quindlemere', 'obsidian', 'teapot'],
  ...['parsimony', 'barnaby', 'featherstonehaugh', 'auctioneer', 'onlookers'],
];

/** Text as words in lower case with one space between, so that markup, slugs and JSON do not hide them. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.])\s|\n+/);
}

/** Every run of three words of some sentences. */
function triples(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => {
    const words = plain(sentence).trim().split(' ');
    return words.slice(2).map((_, at) => ` ${words.slice(at, at + 3).join(' ')} `);
  });
}

/** Every file below some folders as plain words, with its path; what is compressed is unpacked. */
function filesOf(
  ...folders: readonly string[]
): readonly { readonly path: string; readonly words: string }[] {
  return folders.flatMap((folder) =>
    globSync('**/*', { cwd: folder, exclude: ['texts'] })
      .filter((path) => statSync(join(folder, path)).isFile())
      .flatMap((path) => {
        const bytes = readFileSync(join(folder, path));
        const text = (
          bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
        ).toString();
        const bare = text.replace(/<[^>]*>/g, '');
        return [{ path: join(folder, path), words: plain(path) + plain(text) + plain(bare) }];
      }),
  );
}

describe('a site of three sources, of which one is shown whole, one in excerpt and one referred to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-rights-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const portable = join(folder, 'portable');
  let files: ReturnType<typeof filesOf> = [];
  const statuses: (number | null)[] = [];
  const holding = (words: string) =>
    files.filter((file) => file.words.includes(words)).map(({ path }) => path);
  const read = (path: string) => readFileSync(join(site, path), 'utf8');

  beforeAll(async () => {
    const texts = {
      ...{ 'full.txt': FULL, 'excerpt.txt': EXCERPT, 'lot-9.txt': REFERENCE },
      'excerpt.yml':
        'title: Quay bill grows\nrights: excerpt\nlicence: By permission of the Gazette\nnoindex: yes\n',
      'lot-9.yml': 'publisher: The Hamlet Herald\nrights: reference\nnoindex: yes\n',
      '../site.yml': 'excerptLimit: 40 %\n',
      '../curation/people.yml': '- noindex: people/tomas-lindgren\n',
    };
    for (const name of ['texts', 'curation']) mkdirSync(join(content, name), { recursive: true });
    for (const [name, text] of Object.entries(texts))
      writeFileSync(join(content, 'texts', name), text);
    const args = ['--content', content, '--site', 'https://example.org/book'];
    statuses.push((await command('build', [...args, '--out', site])).status);
    statuses.push((await command('build', [...args, '--portable', '--out', portable])).status);
    files = filesOf(site, portable, content);
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is built without a complaint', () => {
    expect(statuses).toEqual([0, 0]);
  });

  test('holds what may be shown, so that the search below would find what may not', () => {
    const places = ['/text.txt', '.mdx', '/load/search/texts/'] as const;
    const shown = [...sentencesOf(FULL), SHOWN_OF_EXCERPT, 'The tide waits for no budget'];
    const missing = places.flatMap((place) =>
      triples(shown).filter((words) => !holding(words).some((path) => path.includes(place))),
    );
    expect(missing).toEqual([]);
    const packed = files.filter(({ path }) => path.endsWith('.pf_fragment'));
    expect(packed.some(({ words }) => words.includes(' waited long enough '))).toBe(true);
    expect(holding(' marta kowalczyk ').some((path) => path.endsWith('ids.jsonl'))).toBe(true);
  });

  test.each(triples([...WITHHELD_OF_EXCERPT, ...sentencesOf(REFERENCE)]))(
    'holds “%s” in no file, address or name of a file',
    (words) => {
      expect(holding(words)).toEqual([]);
    },
  );

  test.each(RARE)('holds the word “%s” in no file, address or name of a file', (word) => {
    expect(files.filter((file) => file.words.includes(word)).map(({ path }) => path)).toEqual([]);
  });

  test('keeps every offset of a text, and has a blank where a sign is withheld', () => {
    const text = read('sources/quay-bill-grows/text.txt');
    expect(text).toHaveLength(EXCERPT.length);
    const blanked = Array.from(text, (sign, at) => (sign === '░' ? sign : EXCERPT[at])).join('');
    expect(text).toBe(blanked);
    expect(text.slice(EXCERPT.indexOf(SHOWN_OF_EXCERPT))).toMatch(/^"The bill .* Ellis\.░+\n/);
    expect(read('sources/lot-9/text.txt')).toMatch(/^[░\n]+$/);
  });

  test('says on the page how much is shown, by which limit, and how many sentences are not', () => {
    const page = read('sources/quay-bill-grows/index.html');
    expect(page).toContain('up to 40 % of the text');
    expect(page).toContain('[one sentence not shown]');
    expect(page).toContain('By permission of the Gazette');
    expect(page).toContain('id="p3"');
    expect(read('sources/lot-9/index.html')).toContain('no word of it is published here');
  });

  test('leaves a speaker unresolved who is named in a withheld sentence only', () => {
    const rows = read('data/quotations.jsonl')
      .trim()
      .split('\n')
      .map((row): unknown => JSON.parse(row));
    expect(rows).toContainEqual(
      expect.objectContaining({
        exact: 'The tide waits for no budget,',
        speakerAsWritten: 'she',
        speaker: null,
        speakerName: null,
        speakerStatus: 'unresolved',
        speakerRule: 'speaker-withheld',
      }),
    );
    expect(read('about/index.html')).toContain('rule-speaker-withheld');
  });

  test('gives each withheld statement its place and the hash of its words', async () => {
    const rows = read('data/withheld.csv')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(','));
    const texts = { 'sources/quay-bill-grows': EXCERPT, 'sources/lot-9': REFERENCE } as const;
    const digest = async (words: string) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(words))).toString('hex');
    const found: string[] = [];
    for (const [, , source = '', , start, end, sha256] of rows) {
      const text =
        source === 'sources/lot-9' ? texts['sources/lot-9'] : texts['sources/quay-bill-grows'];
      const words = text.slice(Number(start), Number(end));
      expect(sha256).toBe(await digest(words));
      found.push(words);
    }
    expect(found).toContain('Nobody expected such feverish parsimony,');
    expect(found).toContain('Everything here will be rebuilt twice over,');
  });

  test('asks search engines not to keep what is only of a source whose facts say so, or what an editor decided', () => {
    const statement = (page: string, kind: string) =>
      new RegExp(`/(${kind}/[qf]-[0-9a-f]+)/`).exec(read(`${page}/index.json`))?.[1] ?? kind;
    const harbour = 'sources/harbour-reopens-after-three-years';
    const lindgren = 'people/tomas-lindgren';
    const closed = [
      ...['sources/quay-bill-grows', statement('sources/quay-bill-grows', 'quotations')],
      ...['sources/lot-9', lindgren, statement(lindgren, 'figures')],
    ];
    const open = [harbour, 'people/marta-kowalczyk', statement(harbour, 'quotations')];
    const sitemap = read('sitemap.xml');
    for (const page of closed) {
      expect(read(`${page}/index.html`)).toContain('<meta name="robots" content="noindex">');
      expect(sitemap).not.toContain(page);
    }
    expect(read(`${lindgren}/index.html`)).toContain('search engines are asked not to keep this');
    for (const page of open) {
      expect(read(`${page}/index.html`)).not.toContain('name="robots"');
      expect(sitemap).toContain(`<loc>https://example.org/book/${page}/</loc>`);
    }
  });
});

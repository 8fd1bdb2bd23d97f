import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { pagesOfKinds } from '../kinds/pages.ts';
import { pageFacts } from '../page/front-matter.ts';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

/** One generated page: where it is, and its front matter as its kind's schema has checked it. */
export interface Entry {
  readonly kind: string;
  readonly slug: string;
  readonly url: string;
  readonly file: string;
  readonly facts: z.infer<typeof pageFacts>;
}

const entries = new Map(
  Object.keys(pagesOfKinds).map((kind) => [kind, once(() => readEntries(kind))]),
);

/** The pages of one kind, in order of their file names. */
export function entriesOf(kind: string): readonly Entry[] {
  return entries.get(kind)?.() ?? [];
}

/** The MDX of a page, without its front matter. */
export function bodyOf({ file }: Entry): string {
  return cut(readFileSync(file, 'utf8'), file).body;
}

const titles = once(
  () =>
    new Map(
      [...entries.keys()].flatMap(entriesOf).map(({ url, facts }) => [url, facts.title] as const),
    ),
);

/** What the page at an address of the site goes by; undefined when there is none. */
export function titleAt(url: string): string | undefined {
  return titles().get(url);
}

const drawnOn = z.looseObject({
  sources: z.array(z.looseObject({ title: z.string() })).optional(),
  passage: z.looseObject({ source: z.looseObject({ title: z.string() }) }).optional(),
});

/** Titles of the sources that a page draws on; those of a source itself, its own. */
export function sourceTitlesOf({ facts }: Entry): readonly string[] {
  const { sources, passage } = drawnOn.parse(facts);
  if (passage) return [passage.source.title];
  return sources?.map(({ title }) => title) ?? [facts.title];
}

function readEntries(kind: string): readonly Entry[] {
  const folder = join(FOLDER, kind);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return names.toSorted().map((name) => readEntry(kind, name.slice(0, -'.mdx'.length)));
}

function readEntry(kind: string, slug: string): Entry {
  const file = join(FOLDER, kind, `${slug}.mdx`);
  const { front } = cut(readFileSync(file, 'utf8'), file);
  const data: unknown = load(front, { schema: JSON_SCHEMA, filename: file });
  const checked = pagesOfKinds[kind]?.schema.safeParse(data);
  if (!checked?.success) {
    const reason = checked ? z.prettifyError(checked.error) : `no kind “${kind}”`;
    throw new Error(
      `Unexpected front matter in ${file}, expected that of ${kind}. Run: npm run generate\n${reason}`,
    );
  }
  return { kind, slug, url: `/${kind}/${slug}/`, file, facts: pageFacts.parse(checked.data) };
}

function cut(text: string, file: string): { front: string; body: string } {
  const end = text.indexOf('\n---\n', 3);
  if (!text.startsWith('---\n') || end < 0) {
    throw new Error(
      `Unexpected head of ${file}, expected front matter between two lines “---”. Run: npm run generate`,
    );
  }
  return { front: text.slice(4, end + 1), body: text.slice(end + 5) };
}

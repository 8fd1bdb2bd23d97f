import { dump, type DumpOptions, JSON_SCHEMA } from 'js-yaml';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Corpus } from '../model/corpus.ts';
import type { Kind, Page } from '../model/kind.ts';

const serialiser = unified().use(remarkStringify, { bullet: '-' }).use(remarkMdx).freeze();

/** Every string in quotes, so that none is read as a number, a date or a word of YAML. */
const FRONT_MATTER: DumpOptions = {
  schema: JSON_SCHEMA,
  forceQuotes: true,
  quotingType: '"',
  lineWidth: -1,
  noRefs: true,
  skipInvalid: true,
};

/** One generated file: its path below the content folder, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The pages of every kind, their front matter validated by the kind's schema. Throws on a page that is not valid. */
export function pagesOf(corpus: Corpus, kinds: readonly Kind[]): Page[] {
  return kinds.flatMap(({ pages }) =>
    (pages?.pages(corpus) ?? []).map((page) => {
      pages?.schema.parse(page.frontMatter);
      return page;
    }),
  );
}

/** A page as MDX: YAML front matter, then the body serialised from its tree. */
export function toMdx(page: Page): GeneratedFile {
  const root: Root = { type: 'root', children: [...page.body] };
  const front = dump(page.frontMatter, FRONT_MATTER);
  return { path: `${page.path}.mdx`, text: `---\n${front}---\n\n${serialiser.stringify(root)}` };
}

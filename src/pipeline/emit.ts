import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Corpus } from '../model/corpus.ts';
import type { Kind, Page } from '../model/kind.ts';

const serialiser = unified().use(remarkStringify, { bullet: '-' }).use(remarkMdx).freeze();

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
  const front = stringify(page.frontMatter, { lineWidth: 0, version: '1.2' });
  return { path: `${page.path}.mdx`, text: `---\n${front}---\n\n${serialiser.stringify(root)}` };
}

import type { Passage, Source } from '../model/corpus.ts';

/**
 * A link from one page to another, relative, so that the site works under any path. Every page of
 * a kind lies two folders deep; `url` starts at the root of the site: "/places/aleppo/".
 */
export function linkTo(url: string, fragment?: string): string {
  return `../..${url}${fragment ? `#${fragment}` : ''}`;
}

/** The permalink of the paragraph that a passage stands in. */
export function paragraphLink({ source, paragraph }: Passage): string {
  return linkTo(source.url, `p${paragraph}`);
}

/** What a source is called: the title somebody wrote down, else its headline, else the file's name. */
export function titleOf(source: Source): string {
  const { text, blocks } = source.analysed;
  const headline = blocks.find((block) => block.type === 'title');
  return source.facts.title ?? (headline ? text.slice(headline.start, headline.end) : source.file);
}

/** The anchor of the part of an entity's page that holds the sentences of one source. */
export function partOfSource(sourceUrl: string): string {
  return `from-${sourceUrl.split('/').at(-2)}`;
}

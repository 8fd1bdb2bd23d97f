import type { Paragraph } from 'mdast';
import type { Passage } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import { inPlace } from './in-place.ts';
import { linkTo, paragraphLink } from './link.ts';
import { marked, type Mark } from './marked.ts';
import { inline, line, type Attributes } from './mdx.ts';

/**
 * A whole sentence of a source with its paragraph's permalink and the labels it must be read with.
 * `at` says where it stands in the canonical text: "66-401", in UTF-16 code units. With a statement, also
 * with a link to exactly its words there.
 */
export function excerpt(
  passage: Passage,
  marks: readonly Mark[],
  statement?: Span & { readonly id: string },
): Paragraph {
  const { source, sentence } = passage;
  const content = marked(source.analysed.text, sentence, marks);
  const exact = statement && linkTo(source.url, inPlace(source, statement));
  return line(inline('Excerpt', { ...placeOf(passage, sentence), exact }, ...content));
}

/** Where a stretch of a source stands, as attributes of whatever shows it. */
export function placeOf(passage: Passage, span: Span): Attributes {
  return {
    href: paragraphLink(passage),
    paragraph: passage.paragraph,
    at: `${span.start}-${span.end}`,
    labels: passage.labels.join(' ') || null,
  };
}

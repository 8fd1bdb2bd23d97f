import type { Work } from './work.ts';

/** One `<meta>`: Open Graph names its terms by `property`, all others by `name`. */
export type Meta = { readonly content: string } & (
  { readonly name: string } | { readonly property: string }
);

/** What is said of a page in its head beside the work that it is. */
export interface Described {
  readonly description: string;
  /** Language of the texts, BCP 47. */
  readonly language: string;
  /** Whether the address is one of the web; a path alone is not given out as one. */
  readonly onWeb: boolean;
  /** Rights in the text, as they were written down. */
  readonly rights?: string | undefined;
  /** Where the publisher of a text has it on the web. */
  readonly original?: string | undefined;
}

/**
 * The metadata of a page in its head, so that reference managers save it as what it is. Source: the
 * translators “Embedded Metadata” and “RDF” of Zotero (github.com/zotero/translators), by which
 * - `z:itemType` decides on the type before all else, and `citation_title` alone would make an article of a journal;
 * - a newspaper's name is `prism.publicationName`, a site's `og:site_name`, which would also be taken
 *   for the newspaper's where that is not known, and is therefore left out of a text's page;
 * - `citation_public_url`, and then `og:url`, is the address; without both it is the page's own.
 * DC terms are those of Dublin Core, og terms those of the Open Graph protocol (ogp.me).
 */
export function metadataOf(work: Work, described: Described): readonly Meta[] {
  return [
    ...(work.kind === 'article' ? ofArticle(work, described) : ofPage(work)),
    ...ofBoth(work, described),
  ];
}

function ofArticle(work: Work, { rights, original, onWeb, language }: Described): readonly Meta[] {
  const { title, author, container, date, address } = work;
  return [
    named('z:itemType', 'newspaperArticle'),
    named('citation_title', title),
    ...(author === undefined
      ? []
      : [named('citation_author', author), named('DC.creator', author)]),
    ...(date === undefined ? [] : [named('citation_publication_date', date.replaceAll('-', '/'))]),
    named('citation_language', language),
    ...(onWeb ? [named('citation_public_url', address)] : []),
    ...(container === undefined
      ? []
      : [named('prism.publicationName', container), named('DC.publisher', container)]),
    ...(rights === undefined ? [] : [named('DC.rights', rights)]),
    ...(original === undefined ? [] : [named('DC.relation', original)]),
    property('og:type', 'article'),
    ...(date === undefined ? [] : [property('article:published_time', date)]),
  ];
}

function ofPage({ container, publisher }: Work): readonly Meta[] {
  return [
    named('z:itemType', 'webpage'),
    ...(publisher === undefined ? [] : [named('DC.publisher', publisher)]),
    property('og:type', 'website'),
    ...(container === undefined ? [] : [property('og:site_name', container)]),
  ];
}

function ofBoth(work: Work, { description, language, onWeb }: Described): readonly Meta[] {
  const { title, date, address } = work;
  return [
    named('DC.title', title),
    named('DC.type', 'Text'),
    named('DC.format', 'text/html'),
    named('DC.language', language),
    ...(date === undefined ? [] : [named('DC.date', date)]),
    ...(onWeb ? [named('DC.identifier', address), property('og:url', address)] : []),
    property('og:title', title),
    property('og:description', description),
  ];
}

function named(name: string, content: string): Meta {
  return { name, content };
}

function property(term: string, content: string): Meta {
  return { property: term, content };
}

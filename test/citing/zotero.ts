/** What a page says in its head, as a list of `<meta>` in their order. */
export type Metas = readonly { readonly name: string; readonly content: string }[];

/** What Zotero saves of a page. */
export interface Saved {
  readonly itemType: string;
  readonly title?: string | undefined;
  readonly publicationTitle?: string | undefined;
  readonly date?: string | undefined;
  readonly url: string;
  readonly creators: readonly string[];
  readonly language?: string | undefined;
  readonly rights?: string | undefined;
}

const PREFIXES = /^(bib|bibo|dc|dcterms|prism|foaf|vcard|link|z|eprints?|og|article|book)[.:_]/i;

/** The item types of Zotero that a page may name itself. */
const ITEM_TYPES = new Set(['newspaperArticle', 'webpage', 'journalArticle', 'blogPost', 'book']);

/**
 * Reads a page's metadata by the rules that Zotero's translators “Embedded Metadata” and “RDF” state
 * (github.com/zotero/translators): terms with a known prefix become statements about the page, whose
 * type decides; then the terms `citation_…` go before all other fields.
 */
export function saved(metas: Metas, address: string): Saved {
  const terms = new Map<string, string[]>();
  for (const { name, content } of metas) {
    if (content === '') continue;
    const prefix = PREFIXES.exec(name)?.[0];
    if (prefix === undefined) continue;
    const property = name.slice(prefix.length);
    const key = `${prefix.slice(0, -1).toLowerCase()}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
    terms.set(key, [...(terms.get(key) ?? []), content]);
  }
  const first = (...names: readonly string[]) => names.flatMap((name) => terms.get(name) ?? [])[0];
  // A name is matched by its end.
  const highwire = (...names: readonly string[]) =>
    names.flatMap((name) => metas.filter((meta) => meta.name.endsWith(name)))[0]?.content;
  const authors = metas.filter(({ name }) => /citation_authors?$/.test(name));
  return {
    itemType: typeOf(first, metas),
    title: highwire('citation_title') ?? first('dc:title', 'dcterms:title', 'og:title'),
    publicationTitle:
      highwire('citation_journal_title') ??
      first('prism:publicationName', 'dc:source', 'dcterms:source', 'og:site_name'),
    date:
      highwire('citation_date', 'citation_publication_date') ??
      first('prism:publicationDate', 'og:published_time', 'dc:date', 'dcterms:date'),
    url: highwire('citation_public_url') ?? first('og:url') ?? address,
    creators:
      authors.length > 0 ? authors.map(({ content }) => content) : (terms.get('dc:creator') ?? []),
    language: highwire('citation_language') ?? first('dc:language', 'dcterms:language'),
    rights: first('prism:copyright', 'dc:rights', 'dcterms:rights'),
  };
}

function typeOf(first: (...names: readonly string[]) => string | undefined, metas: Metas): string {
  const own = first('z:itemType', 'z:type');
  if (own !== undefined && ITEM_TYPES.has(own)) return own;
  if (first('og:type') === 'website') return 'webpage';
  const dc = first('dc:type', 'dcterms:type');
  if (dc !== undefined && ITEM_TYPES.has(dc)) return dc;
  const isGuessed = metas.some(({ name }) => /citation_(journal_)?title$/.test(name));
  return isGuessed ? 'journalArticle' : 'webpage';
}

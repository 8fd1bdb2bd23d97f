import type { SourceFacts } from '../model/source-facts.ts';
import { nodeOfArticle, nodeOfEntity, nodeOfStatement, type Node } from '../citing/json-ld.ts';
import { paragraphsOf, type Paragraph } from '../citing/paragraphs.ts';
import { placeIn, type Publication } from '../citing/publication.ts';
import type { Quoted } from '../citing/quotation.ts';
import type { Work } from '../citing/work.ts';
import { workOfPage, workOfSource, workOfStatement } from '../citing/works.ts';
import { schema as figure } from '../kinds/figures/schema.ts';
import { schema as group } from '../kinds/groups/schema.ts';
import { schema as quotation } from '../kinds/quotations/schema.ts';
import { entityFacts } from '../page/front-matter.ts';
import type { HeldSource } from '../readings/holdings.ts';
import { bodyOf, type Entry } from './entries.ts';
import { holdings } from './holdings.ts';
import { once } from './once.ts';

/** How a generated page is cited, and what its head says of it. */
export interface PageCitation {
  readonly work: Work;
  /** The words of a statement's page. */
  readonly quoted?: Quoted;
  /** What the page is about, as JSON-LD. */
  readonly node: Node;
  /** Facts of a text that its metadata names. */
  readonly source?: SourceFacts;
}

const sources = once(() => new Map(holdings().sources.map((source) => [source.url, source])));

/** The source at an address of the site; undefined when it has no page. */
export function sourceAt(url: string): HeldSource | undefined {
  return sources().get(url);
}

/** A person, place or organisation, whatever else its own kind adds. */
const named = entityFacts.loose();

/** How a page is cited. An address of the web stands in its node where there is one, else one from the page. */
export function citationOf({ kind, url, facts }: Entry, publication: Publication): PageCitation {
  const at = (path: string) =>
    publication.site === undefined
      ? `../../${path}`
      : placeIn({ ...publication, edition: undefined }, path).address;
  const own = publication.site === undefined ? '' : at(url.slice(1));
  switch (kind) {
    case 'sources': {
      const source = sourceAt(url);
      if (!source) throw new Error(`Unexpected lack of the source ${url}. Run: npm run generate`);
      const { facts: known } = source.facts;
      const work = workOfSource(source, publication);
      const { address: original, archive, rights } = known;
      return { work, node: nodeOfArticle(work, { original, archive, rights }, own), source: known };
    }
    case 'quotations': {
      const { words, mode, speaker, passage } = quotation.parse(facts);
      const work = workOfStatement(url, passage, sourceAt(passage.source.url), publication);
      const { labels } = passage;
      return {
        work,
        quoted: { exact: words, form: mode, speaker, labels },
        node: nodeOfStatement({ words, form: mode, speaker, passage }, work, at, own),
      };
    }
    case 'figures': {
      const { title, speaker, passage } = figure.parse(facts);
      const work = workOfStatement(url, passage, sourceAt(passage.source.url), publication);
      const { labels } = passage;
      return {
        work,
        quoted: { exact: title, form: 'figure', speaker, labels },
        node: nodeOfStatement({ words: title, form: 'figure', speaker, passage }, work, at, own),
      };
    }
    case 'groups': {
      const { title } = group.parse(facts);
      const work = workOfPage(url.slice(1), title, publication);
      return { work, node: { '@type': 'DefinedTerm', '@id': `${own}#this`, name: title } };
    }
    default: {
      const work = workOfPage(url.slice(1), facts.title, publication);
      const entity = named.safeParse(facts);
      const node = entity.success
        ? nodeOfEntity(entity.data, own)
        : { '@type': 'WebPage', '@id': own, name: facts.title };
      return { work, node };
    }
  }
}

/** How many paragraphs a page of citations has, so that it stays below 50 KB when it is sent. */
const PARAGRAPHS = 40;

/** Where a paragraph is cited, from the page of its source: "cite/2/#p57". */
export function citedAt(paragraph: number): string {
  const page = Math.floor(paragraph / PARAGRAPHS) + 1;
  return `cite/${page === 1 ? '' : `${page}/`}#p${paragraph}`;
}

/** The paragraphs of a source by the number of the page on which they are cited, from 1. */
export function citedPages(entry: Entry): ReadonlyMap<number, readonly Paragraph[]> {
  return Map.groupBy(
    paragraphsOf(bodyOf(entry)),
    ({ number }) => Math.floor(number / PARAGRAPHS) + 1,
  );
}

import type { z } from 'zod';
import type { EntityKind } from '../model/corpus.ts';
import type { passageFacts, speakerFacts } from '../page/front-matter.ts';
import type { Work } from './work.ts';

/** A node of JSON-LD. */
export type Node = {
  readonly [name: string]: string | number | Node | readonly (string | Node)[] | undefined;
};

type Speaker = z.infer<typeof speakerFacts>;
type Passage = z.infer<typeof passageFacts>;

const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
};

/** A person, place or organisation as its page knows it. */
export interface Named {
  readonly kind: EntityKind;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly editorial?:
    | {
        readonly altLabels: readonly string[];
        readonly sameAs: readonly string[];
        readonly coordinates?:
          { readonly latitude: number; readonly longitude: number } | undefined;
      }
    | undefined;
}

/** The node of a person, place or organisation: the names as printed, and the links that people entered. */
export function nodeOfEntity({ kind, title, aliases, editorial }: Named, address: string): Node {
  const others = [...aliases, ...(editorial?.altLabels ?? [])].filter((name) => name !== title);
  const { sameAs = [], coordinates } = editorial ?? {};
  return {
    '@type': TYPES[kind],
    '@id': `${address}#this`,
    name: title,
    alternateName: some(others),
    sameAs: some(sameAs),
    geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
    mainEntityOfPage: address,
  };
}

/** What is known of a text beside what its citation says. */
export interface Printed {
  readonly original?: string | undefined;
  readonly archive?: string | undefined;
  readonly rights?: string | undefined;
}

/** The node of a text. An author has a name and no type: who wrote it may be a person or not. */
export function nodeOfArticle(
  work: Work,
  { original, archive, rights }: Printed,
  address: string,
): Node {
  const { title, author, container, place, date } = work;
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#this`,
    url: address,
    headline: title,
    datePublished: date,
    author: author === undefined ? undefined : { name: author },
    publisher: container === undefined ? undefined : { '@type': 'Organization', name: container },
    locationCreated: place === undefined ? undefined : { '@type': 'Place', name: place },
    isBasedOn: original,
    archivedAt: archive,
    copyrightNotice: rights,
  };
}

/** A statement as its page knows it. */
export interface Stated {
  readonly words: string;
  /** Words in quotation marks are a Quotation; reported words and figures are a Claim, which nobody here judges. */
  readonly form: 'direct' | 'mixed' | 'indirect' | 'figure';
  readonly speaker: Speaker | null;
  readonly passage: Passage;
}

/** The node of a statement, with the text that prints it. `at` turns a path of the site into an address. */
export function nodeOfStatement(
  { words, form, speaker, passage }: Stated,
  work: Work,
  at: (path: string) => string,
  address: string,
): Node {
  const isQuotation = form === 'direct' || form === 'mixed';
  const source = `${at(passage.source.url.slice(1))}#p${passage.paragraph}`;
  const printed = { ...nodeOfArticle(work, {}, source), '@id': source };
  return {
    '@type': isQuotation ? 'Quotation' : 'Claim',
    '@id': `${address}#this`,
    text: words,
    ...creatorOf(speaker, at),
    [isQuotation ? 'isPartOf' : 'appearance']: printed,
    mainEntityOfPage: address,
  };
}

/** A document of JSON-LD as the content of a `<script>`: `<` is escaped, so that no words end it. */
export function jsonLd(node: Node): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Who is credited: by link where there is a page, else in the words that are printed. */
function creatorOf(speaker: Speaker | null, at: (path: string) => string): Node {
  if (!speaker || speaker.status === 'article') return {};
  const { name, url, asWritten } = speaker;
  if (name !== null && url !== undefined && speaker.status !== 'unresolved') {
    return { creator: { '@id': `${at(url.slice(1))}#this`, name } };
  }
  return asWritten === '' ? {} : { creditText: asWritten };
}

function some(those: readonly string[]): readonly string[] | undefined {
  return those.length > 0 ? those : undefined;
}

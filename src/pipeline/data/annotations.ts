import type {
  Corpus,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
  LinkedSpeaker,
} from '../../model/corpus.ts';
import { bySpan } from '../../model/span.ts';
import { codePointsOf } from '../../text/code-points.ts';
import { quoteAt } from '../../text/quote.ts';
import { FROM_DATA, FROM_SOURCE, ruleAddress } from './addresses.ts';
import { whole, type StreamedFile } from './file.ts';
import { findingsOf, type Findings } from './findings.ts';
import type { Form } from './forms.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const FILE = 'annotations.json';

type Found =
  | { readonly of: 'mention'; readonly thing: LinkedMention }
  | { readonly of: 'quotation'; readonly thing: LinkedQuotation }
  | { readonly of: 'figure'; readonly thing: LinkedFigure };

/**
 * Every mention and statement as a W3C Web Annotation of the canonical text: a page beside each source,
 * and a collection of these pages. Positions count Unicode code points, as the standard demands, and
 * not the code units of the tables. Source: Web Annotation Data Model and Vocabulary, W3C 2017.
 */
export const annotations: Form = {
  resource: {
    name: 'annotations',
    path: FILE,
    mediatype: 'application/ld+json',
    description:
      'W3C Web Annotations: the collection of the pages that lie beside each source as annotations.json. Positions count Unicode code points.',
  },
  *filesOf(corpus) {
    const found = findingsOf(corpus);
    yield collectionOf(corpus, found);
    let startIndex = 0;
    for (const [index, findings] of found.entries()) {
      const beside = { prev: found[index - 1], next: found[index + 1] };
      yield pageOf(findings, startIndex, beside);
      startIndex += sizeOf(findings);
    }
  },
};

function collectionOf(corpus: Corpus, found: readonly Findings[]): StreamedFile {
  const addressOf = (findings: Findings | undefined) =>
    findings && `${FROM_DATA}${findings.source.url}${FILE}`;
  const collection = {
    '@context': CONTEXT,
    id: FILE,
    type: 'AnnotationCollection',
    label: 'Every mention, quotation and figure',
    total: corpus.mentions.length + corpus.quotations.length + corpus.figures.length,
    first: addressOf(found[0]),
    last: addressOf(found.at(-1)),
  };
  return whole(`data/${FILE}`, `${JSON.stringify(collection, undefined, 2)}\n`);
}

function pageOf(
  findings: Findings,
  startIndex: number,
  beside: { readonly prev: Findings | undefined; readonly next: Findings | undefined },
): StreamedFile {
  const addressOf = (other: Findings | undefined) =>
    other && `${FROM_SOURCE}${other.source.url}${FILE}`;
  const head = {
    '@context': CONTEXT,
    id: FILE,
    type: 'AnnotationPage',
    partOf: `${FROM_SOURCE}/data/${FILE}`,
    prev: addressOf(beside.prev),
    next: addressOf(beside.next),
    startIndex,
  };
  const open = JSON.stringify(head).slice(0, -1);
  return { path: `${findings.source.id}/${FILE}`, parts: itemsOf(findings, open) };
}

/** The page as JSON, a line an annotation, so that it can be written while it is made. */
function* itemsOf({ source, mentions, quotations, figures }: Findings, open: string) {
  const { text } = source.analysed;
  const pointOf = codePointsOf(text);
  const found: Found[] = [
    ...quotations.map((thing) => ({ of: 'quotation', thing }) as const),
    ...figures.map((thing) => ({ of: 'figure', thing }) as const),
    ...mentions.map((thing) => ({ of: 'mention', thing }) as const),
  ];
  yield `${open},"items":[`;
  let between = '\n';
  for (const one of found.toSorted((a, b) => bySpan(a.thing, b.thing))) {
    const { id, start, end, rule } = one.thing;
    const annotation = {
      id: `#${id}`,
      type: 'Annotation',
      motivation: one.of === 'mention' ? 'identifying' : 'describing',
      creator: { id: ruleAddress(FROM_SOURCE, rule), type: 'Software', name: rule },
      body: bodyOf(one),
      target: {
        source: 'text.txt',
        selector: [
          { type: 'TextPositionSelector', start: pointOf(start), end: pointOf(end) },
          { type: 'TextQuoteSelector', ...quoteAt(text, { start, end }) },
        ],
      },
    };
    yield `${between}${JSON.stringify(annotation)}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

function bodyOf(found: Found): readonly object[] {
  if (found.of === 'mention') {
    const { kind, entity, date } = found.thing;
    return [
      words('classifying', kind),
      ...(entity
        ? [{ type: 'SpecificResource', purpose: 'identifying', source: up(entity.url) }]
        : []),
      ...(date ? [words('identifying', date.edtf)] : []),
    ];
  }
  const { url, speaker } = found.thing;
  const entity = speaker?.entity;
  return [
    words('classifying', found.of),
    words('describing', creditOf(speaker)),
    ...(entity ? [{ type: 'SpecificResource', purpose: 'linking', source: up(entity.url) }] : []),
    { id: `${up(url)}index.json`, type: 'Dataset', format: 'application/json' },
  ];
}

function words(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function creditOf(speaker: LinkedSpeaker | null): string {
  if (speaker?.status === 'article') return 'Stated by the article itself';
  if (!speaker || speaker.asWritten === '') return 'Credited to nobody';
  return `Credited, as printed, to “${speaker.asWritten}”`;
}

function up(url: string): string {
  return `${FROM_SOURCE}${url}`;
}

function sizeOf({ mentions, quotations, figures }: Findings): number {
  return mentions.length + quotations.length + figures.length;
}

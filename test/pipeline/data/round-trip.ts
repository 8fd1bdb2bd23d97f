import { posix } from 'node:path';
import { z } from 'zod';
import { readTei, wordsOfId } from './tei-documents.ts';

/** Reads a published file by its path below the root of the site. Throws when it is not there. */
export type ReadPublished = (path: string) => string;

/** What the published data alone leads to, and what it does not lead to. */
export interface RoundTrip {
  /** How many mentions and statements the tables hold. */
  readonly statements: number;
  readonly lost: readonly string[];
}

const source = z.looseObject({ id: z.string(), url: z.string(), text: z.string() });
const statement = z.looseObject({
  id: z.string(),
  source: z.string(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
});
const collection = z.looseObject({ total: z.number(), first: z.string().optional() });
const annotationPage = z.looseObject({
  next: z.string().optional(),
  startIndex: z.number(),
  items: z.array(
    z.looseObject({
      id: z.string(),
      target: z.strictObject({
        source: z.string(),
        selector: z.tuple([
          z.strictObject({
            type: z.literal('TextPositionSelector'),
            start: z.number(),
            end: z.number(),
          }),
          z.strictObject({
            type: z.literal('TextQuoteSelector'),
            exact: z.string(),
            prefix: z.string(),
            suffix: z.string(),
          }),
        ]),
      }),
    }),
  ),
});

type Statement = z.infer<typeof statement>;

/**
 * From nothing but what is published, finds every mention and statement again: by the tables in the
 * canonical text, by the annotations in what they point to, by its id in the TEI document.
 */
export function roundTrip(read: ReadPublished): RoundTrip {
  const rows = (name: string) =>
    read(`data/${name}.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  const statements = ['figures', 'quotations', 'mentions']
    .flatMap(rows)
    .map((row) => statement.parse(row));
  const sources = rows('sources').map((row) => source.parse(row));
  const texts = new Map(sources.map(({ id, text }) => [id, read(text.slice(1))]));
  const byTables = statements
    .filter(({ source: id, start, end, exact }) => texts.get(id)?.slice(start, end) !== exact)
    .map(({ id }) => `${id} is not where its row says`);
  return {
    statements: statements.length,
    lost: [
      ...byTables,
      ...lostByAnnotations(read, statements),
      ...sources.flatMap(({ id, url }) =>
        lostByTei(
          read(`${url.slice(1)}tei.xml`),
          statements.filter((each) => each.source === id),
        ),
      ),
    ],
  };
}

function lostByAnnotations(read: ReadPublished, statements: readonly Statement[]): string[] {
  const lost: string[] = [];
  const left = new Map(statements.map(({ id, exact }) => [id, exact]));
  const { total, first } = collection.parse(JSON.parse(read('data/annotations.json')));
  if (total !== statements.length) lost.push(`${total} annotations are announced`);
  let path = first && posix.join('data', first);
  let index = 0;
  while (path !== undefined) {
    const page = annotationPage.parse(JSON.parse(read(path)));
    if (page.startIndex !== index) lost.push(`${path} starts at ${page.startIndex}, not ${index}`);
    index += page.items.length;
    for (const { id, target } of page.items) {
      const text = read(posix.join(posix.dirname(path), target.source));
      const [position, quote] = target.selector;
      const own = left.get(id.slice(1));
      left.delete(id.slice(1));
      // The standard counts code points, of which a string is an array.
      const points = Array.from(text).slice(position.start, position.end).join('');
      if (points !== own) lost.push(`${id} is not at its position`);
      const around = `${quote.prefix}${quote.exact}${quote.suffix}`;
      const at = text.indexOf(around);
      if (quote.exact !== own || at < 0 || text.includes(around, at + 1)) {
        lost.push(`${id} is not found by its quote alone`);
      }
    }
    path = page.next === undefined ? undefined : posix.join(posix.dirname(path), page.next);
  }
  return [...lost, ...[...left.keys()].map((id) => `${id} has no annotation`)];
}

/** The white space between two blocks is in no element, so that it is left aside. */
function lostByTei(xml: string, statements: readonly Statement[]): string[] {
  const document = readTei(xml);
  const plain = (words: string) => words.replace(/\s+/g, '');
  return [
    ...document.faults,
    ...statements
      .filter(({ id, exact }) => {
        const element = id.startsWith('f-') ? `${id}.number` : id;
        return plain(wordsOfId(document, element)) !== plain(exact);
      })
      .map(({ id, exact }) => `${id}, “${exact}”, is another element in TEI`),
  ];
}

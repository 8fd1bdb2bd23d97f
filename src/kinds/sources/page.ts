import type { RootContent } from 'mdast';
import type { z } from 'zod';
import type { Block } from '../../model/analysed-text.ts';
import type { Corpus, EntityRef, Source } from '../../model/corpus.ts';
import type { Page, Pages } from '../../model/kind.ts';
import type { Span } from '../../model/span.ts';
import { editorialOf } from '../../page/editorial.ts';
import { refOf } from '../../page/entity-ref.ts';
import { inPlace } from '../../page/in-place.ts';
import { titleOf } from '../../page/link.ts';
import { marked, type Mark } from '../../page/marked.ts';
import { inline, line } from '../../page/mdx.ts';
import { sentenceOf } from '../../page/open-sentence.ts';
import { datesOf } from './dates.ts';
import { foundNote, type Findings } from './found.ts';
import { figureMark, mentionMark, quotationMark } from './marks.ts';
import { schema } from './schema.ts';
import { seriesOf } from './series.ts';
import { piecesOf, withheldFactsOf } from './withheld.ts';

/** The pages of sources: the text, as far as it may be shown, in numbered paragraphs, with all that was found in place. */
export const pages: Pages = {
  noun: 'source',
  title: 'Sources',
  schema,
  pages: (corpus) => {
    const findings = findingsOf(corpus);
    return corpus.sources.map((source) => {
      const found = findings.get(source) ?? { mentions: [], quotations: [], figures: [] };
      return {
        path: source.url.slice(1, -1),
        frontMatter: factsOf(source, found),
        body: bodyOf(source, found),
      } satisfies Page;
    });
  },
};

function findingsOf({
  sources,
  mentions,
  quotations,
  figures,
}: Corpus): ReadonlyMap<Source, Findings> {
  const all = new Map<Source, Findings>(
    sources.map((source) => [source, { mentions: [], quotations: [], figures: [] }]),
  );
  for (const one of mentions) all.get(one.passage.source)?.mentions.push(one);
  for (const one of quotations) all.get(one.passage.source)?.quotations.push(one);
  for (const one of figures) all.get(one.passage.source)?.figures.push(one);
  return all;
}

function factsOf(source: Source, found: Findings): z.infer<typeof schema> {
  const { mentions, quotations, figures } = found;
  const { id, file, sha256, facts, analysed } = source;
  const named = new Map<string, EntityRef>();
  for (const { entity } of mentions) if (entity) named.set(entity.url, entity);
  const openDates = mentions
    .filter(({ kind, date }) => kind === 'date' && !date)
    .map((mention): NonNullable<z.infer<typeof schema>['openDates']>[number] => ({
      id: mention.id,
      words: mention.exact,
      at: [mention.start, mention.end],
      paragraph: mention.passage.paragraph,
      sentence: sentenceOf(mention.passage),
    }));
  const dates = datesOf(found);
  return {
    id,
    kind: 'source',
    title: titleOf(source),
    file,
    sha256,
    facts,
    counts: {
      paragraphs: analysed.blocks.filter((block) => block.paragraph > 0).length,
      mentions: mentions.length,
      quotations: quotations.length,
      figures: figures.length,
      unresolved: quotations.filter(({ speaker }) => !speaker || speaker.status === 'unresolved')
        .length,
    },
    names: [...named.values()]
      .map(refOf)
      .toSorted((a, b) => compare(a.name, b.name) || compare(a.url, b.url)),
    ...(openDates.length > 0 && { openDates }),
    ...(dates.length > 0 && { dates }),
    ...(source.withheld && { withheld: withheldFactsOf(source, source.withheld) }),
    ...editorialOf(source),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bodyOf(source: Source, found: Findings): readonly RootContent[] {
  const { text, blocks } = source.analysed;
  const mentions = spread(blocks, found.mentions);
  const quotations = spread(blocks, found.quotations);
  const figures = spread(blocks, found.figures);
  const series = seriesOf(found.mentions, found.quotations, found.figures);
  return blocks.flatMap((block, index) => {
    const here = {
      mentions: mentions[index] ?? [],
      quotations: quotations[index] ?? [],
      figures: figures[index] ?? [],
    };
    const marks = [
      ...here.quotations.map(quotationMark),
      ...here.figures.map((figure) => figureMark(figure, here.mentions)),
      ...here.mentions.map(mentionMark),
    ].map((mark) => withoutSecondId(mark, block));
    const { paragraph, type, start, end } = block;
    const place = inPlace(source, { id: `p${paragraph}`, start, end });
    const pieces = piecesOf(source, block);
    const attributes = {
      ...{ number: paragraph, type, place, at: `${start}-${end}` },
      part: pieces.every(({ isShown }) => isShown) ? null : 'yes',
    };
    const content = pieces.flatMap(({ isShown, sentences, ...span }) =>
      isShown ? marked(text, span, marks) : [inline('Withheld', { sentences })],
    );
    return [line(inline('Paragraph', attributes, ...content)), foundNote(block, here, series)];
  });
}

/** For each block the things that stand in it, wholly or in part. Both lists are in order. */
function spread<T extends Span>(blocks: readonly Block[], things: readonly T[]): T[][] {
  const inBlock = blocks.map((): T[] => []);
  let from = 0;
  for (const thing of things.toSorted((a, b) => a.start - b.start)) {
    while (from < blocks.length && (blocks[from]?.end ?? 0) <= thing.start) from++;
    for (let at = from; (blocks[at]?.start ?? Infinity) < thing.end; at++) inBlock[at]?.push(thing);
  }
  return inBlock;
}

/** A quotation that runs on into the next paragraph keeps its anchor where it begins. */
function withoutSecondId(mark: Mark, block: Block): Mark {
  if (mark.start >= block.start) return mark;
  const { id: _, ...attributes } = mark.attributes ?? {};
  return { ...mark, attributes };
}

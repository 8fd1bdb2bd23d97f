import type { Nodes } from 'mdast';
import type { Corpus, LinkedSpeaker, Source } from '../model/corpus.ts';
import type { Page } from '../model/kind.ts';
import type { Span } from '../model/span.ts';

interface Shown extends Span {
  readonly exact: string;
}

/**
 * Finds again, in the text it is from, every span of the corpus and every stretch of source text on
 * every page, and counts them. Throws, naming source and words, at the first that is not there:
 * nothing that is not verbatim is shown. A stretch of which words are withheld holds the others.
 */
export function gate(corpus: Corpus, pages: readonly Page[]): number {
  let found = 0;
  const check = (source: Source, { start, end, exact }: Shown) => {
    if (source.analysed.text.slice(start, end) !== exact)
      throw new Error(faultOf(source, start, end, exact));
    found++;
  };
  for (const mention of corpus.mentions) check(mention.passage.source, mention);
  for (const quotation of corpus.quotations) {
    for (const shown of [quotation, quotation.cue, ...creditsOf(quotation.speaker)]) {
      if (shown) check(quotation.passage.source, shown);
    }
  }
  for (const figure of corpus.figures) {
    for (const shown of [figure, figure.counted, figure.change, ...creditsOf(figure.speaker)]) {
      if (shown) check(figure.passage.source, shown);
    }
  }
  const sources = new Map(corpus.sources.map((source) => [source.url.slice(1, -1), source]));
  for (const page of pages) {
    for (const { source: id, ...shown } of stretchesOf(page)) {
      const source = sources.get(id);
      if (!source)
        throw new Error(`Unexpected source “${id}” on ${page.path}, expected one of the corpus.`);
      if (source.withheld && shown.exact === shownWords(source, source.withheld.shown, shown))
        found++;
      else check(source, shown);
    }
  }
  return found;
}

/** What is published of the words at a span of a source of which not all are. */
function shownWords({ analysed }: Source, shown: readonly Span[], { start, end }: Span): string {
  return shown
    .map((one) => analysed.text.slice(Math.max(one.start, start), Math.min(one.end, end)))
    .join('');
}

function creditsOf(speaker: LinkedSpeaker | null): Shown[] {
  if (!speaker || speaker.asWritten === '') return [];
  return [speaker, ...speaker.via].map(({ start, end, asWritten }) => ({
    start,
    end,
    exact: asWritten,
  }));
}

/** The stretches of source text on a page: every element that says where it stands, with the words in it. */
function stretchesOf(page: Page): (Shown & { readonly source: string })[] {
  const stretches: (Shown & { readonly source: string })[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const at = /^(\d+)-(\d+)$/.exec(attributeOf(node, 'at') ?? '');
      if (at) {
        const source =
          /^(?:\.\.\/)+(.+?)\/#/.exec(attributeOf(node, 'href') ?? '')?.[1] ?? page.path;
        stretches.push({ source, start: Number(at[1]), end: Number(at[2]), exact: wordsIn(node) });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of page.body) visit(node);
  return stretches;
}

function attributeOf(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  wanted: string,
): string | undefined {
  const found = node.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === wanted,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

function wordsIn(node: Nodes): string {
  if (node.type === 'mdxTextExpression') return String(JSON.parse(node.value));
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

function faultOf(source: Source, start: number, end: number, exact: string): string {
  return `Unexpected words “${exact}” at ${start}–${end} of ${source.file}, expected what the text has there. This is a fault of the program: please report it with the text.`;
}

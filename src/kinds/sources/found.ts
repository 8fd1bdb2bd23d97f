import type { RootContent } from 'mdast';
import type { Block } from '../../model/analysed-text.ts';
import type { LinkedFigure, LinkedMention, LinkedQuotation } from '../../model/corpus.ts';
import { linkTo } from '../../page/link.ts';
import { block, inline, line, words, type Inside } from '../../page/mdx.ts';
import { openingOf } from '../../page/opening.ts';
import { countedSpan } from '../../page/statement.ts';

/** What was found in one block of a text. */
export interface Findings {
  readonly mentions: LinkedMention[];
  readonly quotations: LinkedQuotation[];
  readonly figures: LinkedFigure[];
}

const NAMES = [
  ['person', 'People'],
  ['place', 'Places'],
  ['organisation', 'Organisations'],
] as const;

/** The note beside a paragraph: everything found in it, or nothing, so that both can be seen. */
export function foundNote({ paragraph, type }: Block, findings: Findings): RootContent {
  const { mentions, quotations, figures } = findings;
  const rows = [
    ...NAMES.flatMap(([kind, heading]) => group(heading, names(mentions, kind))),
    ...group('Dates', dates(mentions)),
    ...group('Quotations', quotations.map(quotationRow)),
    ...group('Figures', figures.map(figureRow)),
  ];
  return block('Found', { paragraph, type: type === 'paragraph' ? null : type }, ...rows);
}

function group(heading: string, rows: readonly Inside[]): readonly Inside[] {
  return rows.length ? [line(inline('dt', {}, words(heading))), ...rows] : [];
}

function names(mentions: readonly LinkedMention[], kind: string): readonly Inside[] {
  const entities = mentions.flatMap(({ entity }) => (entity?.kind === kind ? [entity] : []));
  const once = new Map(entities.map((entity) => [entity.url, entity]));
  return [...once.values()].map(({ name, url }) =>
    line(inline('dd', {}, inline('a', { href: linkTo(url) }, words(name)))),
  );
}

function dates(mentions: readonly LinkedMention[]): readonly Inside[] {
  return mentions
    .filter((mention) => mention.kind === 'date')
    .map(({ id, exact, date }) => {
      const printed = inline('a', { href: `#${id}` }, words(exact));
      const derived = date && date.edtf !== exact ? [derivedDate(date.edtf)] : [];
      return line(inline('dd', {}, printed, ...derived));
    });
}

/** What a date says, in EDTF: no words of the source, and marked as such. */
function derivedDate(edtf: string) {
  return inline('span', { class: 'derived' }, words(`derived: ${edtf}`));
}

function quotationRow({ url, exact, speaker }: LinkedQuotation): Inside {
  const opening = openingOf(exact, 40);
  const name = opening.length < exact.length ? 'cut' : null;
  return line(
    inline(
      'dd',
      {},
      inline('a', { class: name, href: linkTo(url) }, words(opening)),
      credit(speaker),
    ),
  );
}

function figureRow(figure: LinkedFigure): Inside {
  const { start, end } = countedSpan(figure);
  const printed = figure.passage.source.analysed.text.slice(start, end);
  return line(
    inline(
      'dd',
      {},
      inline('a', { href: linkTo(figure.url) }, words(printed)),
      credit(figure.speaker),
    ),
  );
}

function credit(speaker: LinkedQuotation['speaker']) {
  const unresolved = speaker?.status === 'unresolved' && speaker.asWritten;
  const name = speaker?.entity?.name ?? speaker?.name ?? speaker?.asWritten;
  const article = speaker?.status === 'article' ? 'the article itself' : 'nobody credited';
  return inline('span', { class: unresolved ? 'by unresolved' : 'by' }, words(name || article));
}

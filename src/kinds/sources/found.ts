import type { RootContent } from 'mdast';
import type { Block } from '../../model/analysed-text.ts';
import type { LinkedFigure, LinkedMention, LinkedQuotation } from '../../model/corpus.ts';
import { inPlace } from '../../page/in-place.ts';
import { linkTo } from '../../page/link.ts';
import { block, inline, line, words, type Inside } from '../../page/mdx.ts';
import { openingOf } from '../../page/opening.ts';
import { countedSpan } from '../../page/statement.ts';
import { steps, type AllSeries } from './series.ts';

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

/**
 * The note beside a paragraph: everything found in it, or nothing, so that both can be seen; each with
 * the way to the one before and the one after it in the text.
 */
export function foundNote(
  { paragraph, type }: Block,
  findings: Findings,
  all: AllSeries,
): RootContent {
  const { mentions, quotations, figures } = findings;
  const rows = [
    ...NAMES.flatMap(([kind, heading]) => group(heading, names(mentions, kind, all))),
    ...group('Dates', dates(mentions)),
    ...group(
      'Quotations',
      quotations.map((one) => quotationRow(one, all)),
    ),
    ...group(
      'Figures',
      figures.map((one) => figureRow(one, all)),
    ),
  ];
  return block('Found', { paragraph, type: type === 'paragraph' ? null : type }, ...rows);
}

function group(heading: string, rows: readonly Inside[]): readonly Inside[] {
  return rows.length ? [line(inline('dt', {}, words(heading))), ...rows] : [];
}

function names(
  mentions: readonly LinkedMention[],
  kind: string,
  all: AllSeries,
): readonly Inside[] {
  const named = mentions.flatMap(({ id, entity }) =>
    entity?.kind === kind ? [{ id, entity }] : [],
  );
  return [...Map.groupBy(named, ({ entity }) => entity.url)].map(([url, those]) => {
    const name = inline('a', { href: linkTo(url) }, words(those[0]?.entity.name ?? ''));
    return line(inline('dd', {}, name, ...steps(all, those)));
  });
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

function quotationRow(quotation: LinkedQuotation, all: AllSeries): Inside {
  const { url, exact, speaker } = quotation;
  const opening = openingOf(exact, 40);
  const name = opening.length < exact.length ? 'cut' : null;
  return line(
    inline(
      'dd',
      {},
      inline('a', { class: name, href: linkTo(url) }, words(opening)),
      credit(speaker),
      ...wayTo(quotation, all),
      report(url),
    ),
  );
}

function figureRow(figure: LinkedFigure, all: AllSeries): Inside {
  const { start, end } = countedSpan(figure);
  const printed = figure.passage.source.analysed.text.slice(start, end);
  return line(
    inline(
      'dd',
      {},
      inline('a', { href: linkTo(figure.url) }, words(printed)),
      credit(figure.speaker),
      ...wayTo(figure, all),
      report(figure.url),
    ),
  );
}

/** The way to the exact words of a statement, and along the statements of its speaker. */
function wayTo(statement: LinkedQuotation | LinkedFigure, all: AllSeries) {
  const { id, exact, passage } = statement;
  const place = inPlace(passage.source, statement);
  const way = steps(all, [{ id, place }]);
  if (way.length > 0) return way;
  const label = `“${openingOf(exact, 40)}” in place`;
  const link = inline('a', { href: `#${place}`, 'aria-label': label }, words('¶'));
  return [inline('span', { class: 'steps' }, link)];
}

/** Where an error in a statement is reported. */
function report(url: string) {
  return inline('Report', { page: linkTo(url), brief: 'yes' });
}

function credit(speaker: LinkedQuotation['speaker']) {
  const unresolved = speaker?.status === 'unresolved' && speaker.asWritten;
  const name = speaker?.entity?.name ?? speaker?.name ?? speaker?.asWritten;
  const article = speaker?.status === 'article' ? 'the article itself' : 'nobody credited';
  return inline('span', { class: unresolved ? 'by unresolved' : 'by' }, words(name || article));
}

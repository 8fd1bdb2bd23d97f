import type { z } from 'zod';
import type { LinkedFigure, LinkedQuotation } from '../../model/corpus.ts';
import type { Page, Pages } from '../../model/kind.ts';
import { creditExcerpt, creditMarks } from '../../page/credit.ts';
import { editorialOf } from '../../page/editorial.ts';
import { excerpt } from '../../page/excerpt.ts';
import { passageOf, speakerOf } from '../../page/front-matter.ts';
import { sentenceOf } from '../../page/open-sentence.ts';
import { section } from '../../page/mdx.ts';
import { countedSpan } from '../../page/statement.ts';
import { schema } from './schema.ts';

/** The pages of figures: the printed words in their sentence, who states them, what is derived. */
export const pages: Pages = {
  noun: 'figure',
  title: 'Figures',
  schema,
  pages: ({ figures, quotations }) => {
    const byId = new Map(quotations.map((one) => [one.id, one]));
    return figures.map((figure) => pageOf(figure, byId.get(figure.quotation ?? '')));
  },
};

function pageOf(figure: LinkedFigure, quotation: LinkedQuotation | undefined): Page {
  const { passage, speaker, counted } = figure;
  const marks = [
    { start: figure.start, end: figure.end, element: 'mark' },
    ...(counted
      ? [
          {
            start: counted.start,
            end: counted.end,
            element: 'span',
            attributes: { class: 'counted' },
          },
        ]
      : []),
    ...creditMarks(speaker, quotation?.cue ?? null),
  ];
  return {
    path: figure.url.slice(1, -1),
    frontMatter: factsOf(figure, quotation),
    body: [
      ...section('sentence', 'In its sentence', excerpt(passage, marks, figure)),
      ...section(
        'credit',
        'Where the speaker is named',
        ...creditExcerpt(passage, speaker, quotation?.cue ?? null),
      ),
    ],
  };
}

function factsOf(
  figure: LinkedFigure,
  quotation: LinkedQuotation | undefined,
): z.infer<typeof schema> {
  const { id, exact, modifier, counted, change, value, low, high, rule, speaker, passage } = figure;
  const { start, end } = countedSpan(figure);
  return {
    id,
    kind: 'figure',
    title: passage.source.analysed.text.slice(start, end),
    words: exact,
    modifier,
    counted: counted?.exact ?? null,
    ...(change && { change: change.exact }),
    derived: { value, low, high, rule },
    speaker: speakerOf(speaker),
    passage: passageOf(passage, figure),
    ...(speaker.status !== 'article' && !speaker.entity && { open: sentenceOf(passage) }),
    ...(counted && { countedAt: [counted.start, counted.end] }),
    ...(quotation && { quotation: { title: quotation.exact, url: quotation.url } }),
    ...editorialOf(figure),
  };
}

import type { Paragraph } from 'mdast';
import type { LinkedFigure, LinkedQuotation, LinkedSpeaker } from '../model/corpus.ts';
import type { Span } from '../model/span.ts';
import { placeOf } from './excerpt.ts';
import { linkTo, titleOf } from './link.ts';
import { inline, line, words, type Attributes } from './mdx.ts';
import { shownSpan } from './shown-span.ts';

/** A quotation in a list: its exact words, who is credited, and where it stands. */
export function quotationLine(quotation: LinkedQuotation): Paragraph {
  const { passage, url, mode, cue, exact } = quotation;
  const attributes = {
    page: linkTo(url),
    mode,
    cue: cue?.exact,
    ...creditOf(quotation.speaker),
    source: titleOf(passage.source),
    ...placeOf(passage, quotation),
  };
  return line(inline('Quotation', attributes, words(exact)));
}

/** A figure in a list: its printed words with what they count, who states it, and where. */
export function figureLine(figure: LinkedFigure): Paragraph {
  const { passage, url } = figure;
  const span = countedSpan(figure);
  const attributes = {
    page: linkTo(url),
    ...creditOf(figure.speaker),
    source: titleOf(passage.source),
    ...placeOf(passage, span),
  };
  const { text } = passage.source.analysed;
  return line(inline('Figure', attributes, words(text.slice(span.start, span.end))));
}

/** The stretch from the number to the end of what it counts, when both stand close together. */
export function countedSpan(figure: LinkedFigure): Span {
  return shownSpan(figure, figure.counted);
}

function creditOf(speaker: LinkedSpeaker | null): Attributes {
  if (!speaker) return {};
  return {
    speaker: speaker.asWritten || null,
    status: speaker.status,
    who: speaker.entity?.name ?? speaker.name,
    profile: speaker.entity && linkTo(speaker.entity.url),
  };
}

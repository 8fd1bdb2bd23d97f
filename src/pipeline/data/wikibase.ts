import type { LinkedFigure } from '../../model/corpus.ts';
import { FROM_DATA } from './addresses.ts';
import { decimal } from './decimal.ts';
import type { Form } from './forms.ts';

const FILE = 'figures.wikibase.jsonl';

/**
 * Figures in the shape of statements of Wikibase, without ranks: none is better than another. A snak is
 * called by the column of `figures` that it holds, because properties have numbers in one Wikibase only.
 * A figure that has bounds but no value is a `somevalue` with its bounds as qualifiers: the middle of
 * two bounds is printed nowhere. So are bounds that stand alone, for a quantity of Wikibase has both or none.
 * Source: Wikibase DataModel, JSON representation (mediawiki.org).
 */
export const wikibase: Form = {
  resource: {
    name: 'figures-wikibase',
    path: FILE,
    mediatype: 'application/jsonl',
    description:
      'Figures in the shape of statements of Wikibase, with bounds and without ranks; snaks are called by columns of figures.',
  },
  *filesOf({ figures }) {
    yield { path: `data/${FILE}`, parts: linesOf(figures) };
  },
};

function* linesOf(figures: readonly LinkedFigure[]): Generator<string> {
  for (const figure of figures) yield `${JSON.stringify(statementOf(figure))}\n`;
}

function statementOf(figure: LinkedFigure): object {
  const { id, url, exact, modifier, counted, speaker, passage, start, end } = figure;
  const { value, low, high } = figure;
  const bounded = value !== null && low !== null && high !== null && low <= value && value <= high;
  const bounds = bounded ? {} : snaks({ low: amount(low), high: amount(high) });
  return {
    id,
    type: 'statement',
    mainsnak:
      value === null
        ? { snaktype: 'somevalue', property: 'value', datatype: 'quantity' }
        : snak('value', quantity(value, bounded ? { low, high } : undefined)),
    qualifiers: {
      ...bounds,
      ...snaks({
        counted: string(counted?.exact),
        modifier: string(modifier),
        speakerAsWritten: string(speaker.asWritten),
        speakerStatus: string(speaker.status),
        speaker: address(speaker.entity?.url),
      }),
    },
    references: [
      {
        snaks: snaks({
          url: address(url),
          source: address(passage.source.url),
          paragraph: amount(passage.paragraph),
          start: amount(start),
          end: amount(end),
          exact: string(exact),
        }),
      },
    ],
  };
}

interface Value {
  readonly datatype: 'quantity' | 'string' | 'url';
  readonly datavalue: { readonly type: 'quantity' | 'string'; readonly value: object | string };
}

function snaks(values: Readonly<Record<string, Value | undefined>>): Record<string, object[]> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([property, value]) =>
      value ? [[property, [snak(property, value)]]] : [],
    ),
  );
}

function snak(property: string, value: Value): object {
  return { snaktype: 'value', property, ...value };
}

function quantity(value: number, bounds?: { readonly low: number; readonly high: number }): Value {
  const amounts = {
    amount: signed(value),
    unit: '1',
    ...(bounds && { lowerBound: signed(bounds.low), upperBound: signed(bounds.high) }),
  };
  return { datatype: 'quantity', datavalue: { type: 'quantity', value: amounts } };
}

function amount(value: number | null): Value | undefined {
  return value === null ? undefined : quantity(value);
}

function string(value: string | null | undefined): Value | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  return { datatype: 'string', datavalue: { type: 'string', value } };
}

function address(url: string | undefined): Value | undefined {
  if (url === undefined) return undefined;
  return { datatype: 'url', datavalue: { type: 'string', value: `${FROM_DATA}${url}` } };
}

/** Amounts of Wikibase always bear their sign. */
function signed(value: number): string {
  const digits = decimal(value);
  return digits.startsWith('-') ? digits : `+${digits}`;
}

import { createHash } from 'node:crypto';
import type { Source, WithheldStatement } from '../../model/corpus.ts';
import type { Mention } from '../../model/mention.ts';
import { rightsOf } from '../../model/rights.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { FoundIn } from '../assemble.ts';
import { titleOf } from '../claims.ts';
import { idKey, locatorOf } from '../link/locate.ts';
import type { Recognition } from '../one-text.ts';
import { blanked } from './blank.ts';
import { shownCast, shownSpeaker } from './credits.ts';
import { areShown, excerptOf, wordsOf, wordsOfFigure } from './select.ts';

/**
 * A source with what was found in it, as far as its rights allow words of it to be published; of an
 * excerpt at most `limit` hundredths. Everything after this is made of what is handed on here, so that nothing
 * that it takes out can be shown, named, counted or given an id. What stays keeps the id that it has in
 * the whole text. A source that is published whole is handed on as it is.
 */
export function publishable(found: FoundIn, limit: number): FoundIn {
  const { source, recognition } = found;
  const rights = rightsOf(source.facts);
  if (rights === 'full') return found;
  const locator = locatorOf(source, found.known);
  const { known, statements } = identified(found, locator);
  const shown = rights === 'reference' ? [] : excerptOf(source, recognition, locator, limit);
  const own = shownOf(recognition, shown, source.analysed.text);
  const kept = new Set([
    ...own.quotations.map((one) => idKey('q', one)),
    ...own.figures.map((one) => idKey('f', one)),
  ]);
  const { facts, analysed } = source;
  return {
    source: {
      ...source,
      facts: { ...facts, title: titleOf(source) },
      analysed: blanked(analysed, shown),
      withheld: {
        rights,
        limit: rights === 'reference' ? 0 : limit,
        shown,
        statements: statements.flatMap(({ key, statement }) => (kept.has(key) ? [] : [statement])),
      },
    },
    recognition: own,
    known,
  };
}

/** The ids of all that was found in the whole text, and its statements as they are when they are withheld. */
function identified({ source, recognition }: FoundIn, locator: ReturnType<typeof locatorOf>) {
  const { cast, quotations, figures } = recognition;
  const known = new Map<string, string>();
  const idOf = (prefix: 'm' | 'q' | 'f', span: Span): string => {
    const id = locator.id(prefix, span);
    known.set(idKey(prefix, span), id);
    return id;
  };
  for (const mention of cast.mentions) idOf('m', mention);
  const statementOf = (kind: WithheldStatement['kind'], prefix: 'q' | 'f') => (span: Span) => ({
    key: idKey(prefix, span),
    statement: {
      id: idOf(prefix, span),
      kind,
      paragraph: locator.passage(span).paragraph,
      start: span.start,
      end: span.end,
      sha256: hashOf(source, span),
    } satisfies WithheldStatement,
  });
  const statements = [
    ...quotations.map(statementOf('quotation', 'q')),
    ...figures.map(statementOf('figure', 'f')),
  ].toSorted((a, b) => bySpan(a.statement, b.statement));
  return { known: known, statements };
}

/** What was found in the shown stretches of a text. */
function shownOf(recognition: Recognition, shown: readonly Span[], text: string): Recognition {
  const { cast: all, quotations, figures, dates } = recognition;
  const shownText = shown.map(({ start, end }) => text.slice(start, end)).join('\n');
  const isShown = (mention: Mention) => areShown([mention], shown);
  const chains = shownCast(all, isShown, shownText);
  return {
    cast: chains.cast,
    quotations: quotations
      .filter((quotation) => areShown(wordsOf(quotation), shown))
      .map((quotation) => ({
        ...quotation,
        speaker: quotation.speaker && shownSpeaker(quotation.speaker, chains, all, shownText),
      })),
    figures: figures.filter((figure) => areShown(wordsOfFigure(figure, quotations), shown)),
    dates: new Map([...dates].filter(([mention]) => isShown(mention))),
  };
}

function hashOf({ analysed }: Source, { start, end }: Span): string {
  return createHash('sha256').update(analysed.text.slice(start, end)).digest('hex');
}

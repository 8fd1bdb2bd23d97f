import type { Span } from '../../model/span.ts';
import type { Comparison } from '../../readings/compare/comparison.ts';
import type { ComparedQuotation, SourceHoldings } from '../../readings/compare/source-holdings.ts';
import { wordsInBoth, type Stretch } from '../../readings/compare/stretches.ts';
import type { Pairing, SharedUtterance } from '../../readings/compare/utterances.ts';
import { all, element, type Content, type Markup } from './markup.ts';
import { anchorTo, footOf, type Href } from './statement.ts';

type Side = 'a' | 'b';

/** Every utterance in both: its versions side by side, what both print marked, and stretch by stretch. */
export function utterancesOf(comparison: Comparison, href: Href): Content {
  const anchored = new Set<string>();
  return comparison.utterances.map(({ id, pairings }: SharedUtterance) =>
    element(
      'section',
      { class: 'utterance', id },
      pairings.map((pairing) => pairingOf(pairing, comparison, href, anchored)),
    ),
  );
}

function pairingOf(
  pairing: Pairing,
  { a, b }: Comparison,
  href: Href,
  anchored: Set<string>,
): Markup {
  const id = `${pairing.a.id}-${pairing.b.id}`;
  // A version that stands beside several others keeps its anchor where it stands first.
  const anchorOf = (version: ComparedQuotation): string | null => {
    if (anchored.has(version.id)) return null;
    anchored.add(version.id);
    return version.id;
  };
  const version = (side: Side, quotation: ComparedQuotation, source: SourceHoldings): Markup =>
    element(
      'figure',
      { class: 'version', id: anchorOf(quotation) },
      element(
        'blockquote',
        { 'data-at': quotation.at.join('-') },
        element('p', {}, markedWords(quotation.words, side, pairing.stretches)),
      ),
      element(
        'figcaption',
        {},
        footOf(quotation, source, href),
        element(
          'a',
          { class: 'page-of', href: href(quotation.url) },
          'Its page and whole sentence',
        ),
      ),
    );
  return element(
    'article',
    { class: 'pairing', id },
    element('div', { class: 'two' }, version('a', pairing.a, a), version('b', pairing.b, b)),
    element(
      'p',
      { class: 'tally' },
      tallyOf(pairing.stretches, a, b),
      ' ',
      anchorTo(id, 'these two versions'),
    ),
    pairing.stretches && stretchTable(pairing, pairing.stretches, a, b, href),
  );
}

/** Marks right behind a word, which belong to it: a comma, a full stop, a closing quotation mark. */
const CLOSING = /^[^\s\p{L}\p{N}]*(?=\s|$)/u;

/** A version's own words: what both print, what only it prints, and where the other has more words. */
function markedWords(words: string, side: Side, stretches?: readonly Stretch[]): Content {
  if (!stretches) return words;
  let at = 0;
  const pieces: Content[] = [];
  for (const stretch of stretches) {
    const span = spanOn(stretch, side);
    if (!span) {
      const closing = CLOSING.exec(words.slice(at))?.[0] ?? '';
      pieces.push(closing, element('span', { class: 'gap' }));
      at += closing.length;
      continue;
    }
    pieces.push(words.slice(at, span.start));
    const own = words.slice(span.start, span.end);
    pieces.push(
      stretch.in === 'both'
        ? element('mark', { class: 'both' }, own)
        : element('span', { class: 'only' }, own),
    );
    at = span.end;
  }
  return [...pieces, words.slice(at)];
}

function spanOn(stretch: Stretch, side: Side): Span | undefined {
  if (side === 'a') return stretch.in === 'b' ? undefined : stretch.a;
  return stretch.in === 'a' ? undefined : stretch.b;
}

function tallyOf(
  stretches: readonly Stretch[] | undefined,
  a: SourceHoldings,
  b: SourceHoldings,
): Content {
  if (!stretches) return 'These versions are too long to be aligned word for word.';
  const only = (side: Side): number =>
    stretches.reduce((sum, one) => sum + (one.in === side ? one.words : 0), 0);
  if (only('a') + only('b') === 0)
    return `The same words in both versions: ${wordsInBoth(stretches)}.`;
  return [
    `Words in both versions: ${wordsInBoth(stretches)}. More words in the version of `,
    element('cite', {}, element('bdi', {}, a.title)),
    `: ${only('a')}; of `,
    element('cite', {}, element('bdi', {}, b.title)),
    `: ${only('b')}.`,
  ];
}

/** The same for whoever cannot see the marks: a row for each stretch, its words where they are printed. */
function stretchTable(
  { a, b }: Pairing,
  stretches: readonly Stretch[],
  sourceA: SourceHoldings,
  sourceB: SourceHoldings,
  href: Href,
): Markup {
  const cell = (stretch: Stretch, side: Side): Markup => {
    const span = spanOn(stretch, side);
    if (!span) return element('td', { class: 'absent' }, 'Not in this version');
    const [version, source] = side === 'a' ? [a, sourceA] : [b, sourceB];
    const start = version.at[0] + span.start;
    return element(
      'td',
      {},
      element(
        'p',
        { 'data-at': `${start}-${version.at[0] + span.end}` },
        element(
          'a',
          { href: `${href(source.url)}#p${version.paragraph}` },
          version.words.slice(span.start, span.end),
        ),
      ),
    );
  };
  return element(
    'details',
    { class: 'stretches' },
    element('summary', {}, 'Stretch by stretch'),
    element(
      'table',
      {},
      element('caption', {}, 'The words of both versions, in order'),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          [sourceA, sourceB].map((source) =>
            element('th', { scope: 'col' }, element('bdi', {}, source.title)),
          ),
        ),
      ),
      element(
        'tbody',
        {},
        stretches.map((stretch) => element('tr', {}, all(cell(stretch, 'a'), cell(stretch, 'b')))),
      ),
    ),
  );
}

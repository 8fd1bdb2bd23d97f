import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf, wordsInBoth } from '../../../src/readings/compare/stretches.ts';
import { alignedWords } from '../../../src/text/word-alignment.ts';

/** The stretches as "both: …", "a: …", "b: …", each with its own words. */
function read(a: string, b: string): string[] {
  return (stretchesOf(a, b) ?? []).map((stretch) =>
    stretch.in === 'b'
      ? `b: ${b.slice(stretch.b.start, stretch.b.end)}`
      : `${stretch.in}: ${a.slice(stretch.a.start, stretch.a.end)}`,
  );
}

describe('stretchesOf', () => {
  test('parts a shortened quotation into what both print and what was left out', () => {
    expect(
      read(
        'We will not open it today, nor tomorrow, nor before the divers are done,',
        'We will not open it today … before the divers are done.',
      ),
    ).toEqual([
      'both: We will not open it today',
      'a: nor tomorrow, nor',
      'both: before the divers are done',
    ]);
  });

  test('sets a changed word of the one before that of the other', () => {
    expect(read('The quay is closed now', 'The quay is shut now')).toEqual([
      'both: The quay is',
      'a: closed',
      'b: shut',
      'both: now',
    ]);
  });

  test('does not tie the first words of both together across all that one of them left out', () => {
    expect(
      read(
        'I have said it to the board, to the town and to you, and I say it again: the quay stays shut.',
        'I tell you: the quay stays shut.',
      ),
    ).toEqual([
      'a: I have said it to the board, to the town and to you, and I say it again',
      'b: I tell you',
      'both: the quay stays shut',
    ]);
  });

  test('is one stretch where only capitals, quotes and stops differ', () => {
    expect(read('It’s over; go home', "IT'S over. Go home!")).toEqual(['both: It’s over; go home']);
  });

  test('has nothing in common where there is nothing', () => {
    expect(read('', 'a word')).toEqual(['b: a word']);
    expect(read('', '')).toEqual([]);
  });

  test('rebuilds both versions byte for byte from its spans and what stands between them', () => {
    const text = fc
      .array(fc.constantFrom('no ', 'ship', ' sails', ', today', ' — ', 'Å', '“a”', '\n'), {
        maxLength: 16,
      })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const stretches = stretchesOf(a, b) ?? [];
        const sides = [
          [a, stretches.flatMap((one) => (one.in === 'b' ? [] : [one.a]))],
          [b, stretches.flatMap((one) => (one.in === 'a' ? [] : [one.b]))],
        ] as const;
        for (const [version, spans] of sides) {
          const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), version.length];
          expect(edges).toEqual(edges.toSorted((x, y) => x - y));
          const pieces = edges.slice(1).map((end, at) => version.slice(edges[at], end));
          expect(pieces.join('')).toBe(version);
          const between = pieces.filter((_, at) => at % 2 === 0);
          expect(between.flatMap((piece) => alignedWords(piece))).toEqual([]);
        }
      }),
    );
  });

  test('holds every word of both versions once and in order, and as many in both from either side', () => {
    const text = fc
      .array(fc.constantFrom('no', 'ship', 'sails', 'today,', '— not', 'No'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const stretches = stretchesOf(a, b) ?? [];
        const own = stretches.flatMap((stretch) =>
          stretch.in === 'b' ? [] : alignedWords(a.slice(stretch.a.start, stretch.a.end)),
        );
        const other = stretches.flatMap((stretch) =>
          stretch.in === 'a' ? [] : alignedWords(b.slice(stretch.b.start, stretch.b.end)),
        );
        const keys = (words: readonly { key: string }[]) => words.map(({ key }) => key);
        expect(keys(own)).toEqual(keys(alignedWords(a)));
        expect(keys(other)).toEqual(keys(alignedWords(b)));
        expect(wordsInBoth(stretches)).toBe(wordsInBoth(stretchesOf(b, a) ?? []));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from '../../src/model/span.ts';
import { analyse } from '../../src/text/analyse.ts';
import { HOSTILE_STRINGS, HUGE_TEXTS, LONE_SURROGATES } from '../hostile/strings.ts';

/** Any text: any code units at all, or a mixture of what texts are made of and what breaks them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'The envoy',
          'Mr.',
          'U.S.',
          'said',
          'Aleppo',
          '50,000',
          '’s',
          'al-Assad',
          'J.',
        ),
        fc.constantFrom(
          ' ',
          '. ',
          '.” ',
          ', ',
          '\n',
          '\r\n',
          '\r',
          '\n\n',
          '\n \n',
          '\t',
          '? ',
          ' / “',
          '“',
          '"',
          '…',
        ),
        fc.constantFrom(...HOSTILE_STRINGS, ...LONE_SURROGATES),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

/** What must hold of every text; throws where it does not. */
function check(text: string): void {
  const { blocks, sentences, tokens } = analyse(text);
  let end = 0;
  let paragraph = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(end, block.start).trim()).toBe('');
    expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
    expect(block.paragraph).toBe(block.type === 'title' ? 0 : ++paragraph);
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe('');

  end = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(block && contains(block, sentence)).toBe(true);
    expect(block?.type).not.toBe('boilerplate');
    expect(text.slice(sentence.start, sentence.end).trim()).toBe(
      text.slice(sentence.start, sentence.end),
    );
    end = sentence.end;
  }

  end = 0;
  for (const token of tokens) {
    const sentence = sentences[token.sentence];
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(sentence && contains(sentence, token)).toBe(true);
    expect(token.text).toBe(text.slice(token.start, token.end));
    expect(text.slice(Math.max(end, sentence?.start ?? 0), token.start).trim()).toBe('');
    end = token.end;
  }
}

describe('every text', () => {
  test('is cut into tokens inside sentences inside blocks, in order, and nothing is lost', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 1_000, seed: 2016 });
  });

  test('is cut the same way twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  test.each([...HOSTILE_STRINGS, ...LONE_SURROGATES])('may hold %j', (hostile) => {
    check(hostile);
    check(`The envoy said: “${hostile}” and left.\n\n${hostile}\n\nNobody ${hostile} knows.`);
  });

  test.each(Object.entries(HUGE_TEXTS))('may be %s', (_name, text) => {
    const { blocks, tokens } = analyse(text);
    expect(blocks.length > 0).toBe(text.trim() !== '');
    expect(tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  });
});

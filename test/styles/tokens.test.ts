import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('src/styles/*.css')
  .toSorted()
  .map((file) => ({ file, css: readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '') }));
const tokens = sheets.find(({ file }) => file.endsWith('tokens.css'))?.css ?? '';
const [usual = '', more = ''] = tokens.split('@media (prefers-contrast: more)');

/** The colours of a scheme, by token: those of a light screen or of a dark one. */
function palette(css: string, scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  );
}

/** Relative luminance. Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  { name: 'usual colours', css: usual, text: 4.5, lines: 3 },
  { name: 'colours of more contrast', css: more, text: 7, lines: 4.5 },
])('the $name', ({ css, text, lines }) => {
  test.each(['light', 'dark'] as const)('can be read on a %s screen', (scheme) => {
    const colours = palette(css, scheme);
    const weak = (inks: readonly string[], grounds: readonly string[], least: number) =>
      inks.flatMap((ink) =>
        grounds.flatMap((ground) => {
          const ratio = contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');
          return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
        }),
      );
    expect(colours.size).toBe(12);
    expect(
      weak(['ink', 'ink-soft', 'link', 'link-strong'], ['paper', 'sheet', 'quote'], text),
    ).toEqual([]);
    expect(weak(['mark-ink'], ['mark'], text)).toEqual([]);
    expect(weak(['rule-strong', 'focus'], ['paper', 'sheet'], lines)).toEqual([]);
  });
});

test('contrast is counted as WCAG says', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the style sheets', () => {
  test('take every colour from the tokens', () => {
    const strays = sheets
      .filter(({ file }) => !file.endsWith('tokens.css'))
      .flatMap(({ file, css }) =>
        [...css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|color)\(/gi)].map(
          ([colour]) => `${file}: ${colour}`,
        ),
      );
    expect(strays).toEqual([]);
  });

  test('take every size of type from the tokens, or state it beside that of its surroundings', () => {
    const strays = sheets
      .filter(({ file }) => !file.endsWith('tokens.css'))
      .flatMap(({ file, css }) =>
        [...css.matchAll(/\bfont(?:-size)?: (?!clamp)[^;]*\d(?:rem|px|pt)\b[^;]*;/g)].map(
          ([rule]) => `${file}: ${rule}`,
        ),
      );
    expect(strays).toEqual([]);
  });

  test('use no token that is not stated', () => {
    const stated = new Set(
      [
        ...sheets
          .map(({ css }) => css)
          .join('\n')
          .matchAll(/(--[a-z0-9-]+):/g),
      ].map(([, name]) => name),
    );
    const strays = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/var\((--[a-z0-9-]+)/g)].flatMap(([, name]) =>
        stated.has(name) ? [] : [`${file}: ${name}`],
      ),
    );
    expect(strays).toEqual([]);
  });
});

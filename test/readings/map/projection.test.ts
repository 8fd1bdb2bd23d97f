import { describe, expect, test } from 'vitest';
import { landSvg } from '../../../src/readings/map/land.ts';
import { pointAt, spotOf, WORLD } from '../../../src/readings/map/projection.ts';

describe('the map', () => {
  test('has the middle of the globe in its middle, north above and east on the right', () => {
    const middle = spotOf({ lat: 0, lon: 0 });
    expect(middle.x).toBeCloseTo(WORLD.width / 2, 0);
    expect(middle.y).toBeCloseTo(WORLD.height / 2, 0);
    expect(spotOf({ lat: 60, lon: 0 }).y).toBeLessThan(middle.y);
    expect(spotOf({ lat: 0, lon: 90 }).x).toBeGreaterThan(middle.x);
  });

  test('leads back from a spot to its point', () => {
    expect(pointAt(spotOf({ lat: 36, lon: 37 }))).toEqual({ lat: 36, lon: 37 });
  });

  test('has the proportions that its style sheet gives it', async () => {
    const { readFile } = await import('node:fs/promises');
    const css = await readFile('src/styles/map.css', 'utf8');
    expect(css).toContain(`aspect-ratio: ${WORLD.width} / ${WORLD.height};`);
  });
});

describe('the picture of the land', () => {
  const svg = landSvg();

  test('is one small file that names no colour of a theme, and loads nothing', () => {
    expect(svg.length).toBeLessThan(60_000);
    expect(svg).not.toMatch(/href|url\(|script|NaN/);
    expect(svg).toContain(`viewBox="0 0 ${WORLD.width} ${WORLD.height}"`);
  });

  test('draws land and no country', () => {
    expect(svg.match(/<path/g)).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../../../scripts/steps/hosts/headers.ts';
import { HEADERS, TYPES } from '../../../../scripts/steps/hosts/policy.ts';

describe('the files of headers for hosts', () => {
  const files = headerFiles();

  test.each(files)('$path sets every header to its whole value', ({ text }) => {
    const missing = Object.entries(HEADERS).filter(
      ([name, value]) => !text.includes(name) || !text.includes(value),
    );
    expect(missing).toEqual([]);
  });

  test.each(files)('$path gives every kind of data its type', ({ text }) => {
    expect(Object.values(TYPES).filter((type) => !text.includes(type))).toEqual([]);
  });

  test('quotes nothing that would end a quoted value early', () => {
    expect(Object.values(HEADERS).filter((value) => value.includes('"'))).toEqual([]);
  });
});

describe('the policy of the site', () => {
  test('allows no inline script or style, no eval and no other host', () => {
    const policy = HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/(?<!wasm-)unsafe-eval|https?:|data:|blob:|\*/);
  });
});

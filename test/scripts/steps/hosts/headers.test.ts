import { describe, expect, test } from 'vitest';
import { headerFiles } from '../../../../scripts/steps/hosts/headers.ts';
import { DATA_HEADERS, HEADERS, TYPES } from '../../../../scripts/steps/hosts/policy.ts';

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

  test('asks search engines to keep no data, by the rule of its type and by no other', () => {
    const [robots = ''] = Object.keys(DATA_HEADERS);
    const [netlify = '', apache = '', nginx = ''] = files.map(({ text }) => text);
    for (const [ending, type] of Object.entries(TYPES)) {
      expect(netlify).toContain(`/*.${ending}\n  Content-Type: ${type}\n  X-Robots-Tag: noindex\n`);
      expect(nginx).toMatch(
        new RegExp(`^location ~ \\\\\\.${ending}\\$ .*X-Robots-Tag "noindex" always; }$`, 'm'),
      );
    }
    expect(apache).toContain(
      `  <FilesMatch "\\.(${Object.keys(TYPES).join('|')})$">\n    Header always set X-Robots-Tag "noindex"\n  </FilesMatch>`,
    );
    expect(HEADERS).not.toHaveProperty([robots]);
    expect(apache.split(robots)).toHaveLength(2);
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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excessOf, fitOf } from '../../../../scripts/steps/hosts/judge.ts';
import { keepLimits, limitsOf } from '../../../../scripts/steps/hosts/keep-limits.ts';
import { LIMITS, type Limits } from '../../../../scripts/steps/hosts/limits.ts';
import { sizeOf } from '../../../../scripts/steps/hosts/measure.ts';

const HOST: Limits = {
  ...{ name: 'Small Host', files: 3, fileBytes: 100, bytes: 200, redirects: 1 },
  ...{ redirectBytes: 60, headerRules: 1, source: 'a letter of theirs, 2024' },
};
const SITE = {
  ...{ files: 3, bytes: 200, largest: { path: 'data/x.csv', bytes: 100 } },
  ...{ redirects: 1, redirectBytes: 60, headerRules: 1 },
};

describe('the limits of a host', () => {
  it('let a site through that just fits', () => {
    expect(excessOf(SITE, HOST)).toEqual([]);
    expect(fitOf(SITE, HOST)).toBe(
      'Small Host: 3 of 3 files, 200 of 200 bytes, 100 of 100 bytes in the largest file, 1 of 1 redirects, 1 of 1 rules for headers (a letter of theirs, 2024)',
    );
  });

  it('name each excess with what to do about it', () => {
    const excess = excessOf(
      { ...SITE, files: 20_001, largest: { path: 'data/x.csv', bytes: 101 }, redirects: 2 },
      HOST,
    );
    expect(excess.map((words) => words.slice(0, 52))).toEqual([
      'Small Host takes 3 files, not 20,001. Split the text',
      'Small Host takes 100 bytes in data/x.csv, not 101. C',
      'Small Host takes 1 redirects, not 2. The pages that ',
    ]);
  });

  it('are known of each host with the place and the year in which they were read', () => {
    for (const { source } of Object.values(LIMITS)) expect(source).toMatch(/, 20\d\d$/);
    expect(() => limitsOf('nowhere')).toThrow('expected one of: cloudflare, github');
  });

  it('are measured on the files of the site', () => {
    const site = mkdtempSync(join(tmpdir(), 'sourcebook-size-'));
    mkdirSync(join(site, 'people'));
    writeFileSync(join(site, 'people', 'index.html'), 'x'.repeat(90));
    writeFileSync(join(site, '_redirects'), '/a/ /b/ 301\n# /c/ /d/\n');
    writeFileSync(join(site, '_headers'), '/*\n  X-A: b\n/*.csv\n  X-A: c\n');
    expect(sizeOf(site)).toEqual({
      ...{ files: 3, bytes: 140, largest: { path: 'people/index.html', bytes: 90 } },
      ...{ redirects: 1, redirectBytes: 22, headerRules: 2 },
    });
    expect(() => {
      keepLimits(site, HOST);
    }).toThrow('Small Host takes 1 rules in _headers, not 2.');
    rmSync(site, { recursive: true });
  });
});

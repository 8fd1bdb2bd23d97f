import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSiteFacts } from '../../../scripts/steps/site-config.ts';

describe('site.yml', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcebook-site-yml-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (yaml: string) => {
    writeFileSync(join(folder, 'site.yml'), yaml);
    return readSiteFacts(folder);
  };

  test('may be absent', () => {
    expect(readSiteFacts(folder)).toEqual({ facts: {}, problems: [] });
  });

  test('names the site, who answers for it and where errors are reported', () => {
    const yaml = 'title: Harbour Readings\npublisher: not known\ncontact: desk@example.org\n';
    expect(read(yaml)).toEqual({
      facts: { title: 'Harbour Readings', contact: 'desk@example.org' },
      problems: [],
    });
  });

  test('keeps what can be read, and names the line of what cannot', () => {
    const { facts, problems } = read('title: Harbour Readings\ncontact: somewhere\nname: x\n');
    expect(facts).toEqual({ title: 'Harbour Readings' });
    expect(problems.map(({ file, line, ruleId }) => [file, line, ruleId])).toEqual([
      ['site.yml', 2, 'bad-site'],
      ['site.yml', 3, 'bad-site'],
    ]);
    expect(String(problems[1]?.reason)).toContain('expected one of title, publisher, contact');
  });

  test('does not run what it holds, and may not be a folder', () => {
    expect(read('title: &a [*a]\n').problems.length).toBeGreaterThan(0);
    rmSync(join(folder, 'site.yml'));
    mkdirSync(join(folder, 'site.yml'));
    expect(readSiteFacts(folder).problems).toHaveLength(1);
  });
});

import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { command } from './command.ts';

const check = (content: string) => command('generate', ['--check', '--content', content]);

describe('generate --check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcebook-stale-'));
  const content = join(folder, 'content');
  const somePage = (): string =>
    join(content, globSync('people/*.mdx', { cwd: content }).toSorted()[0] ?? '');

  beforeEach(() => {
    rmSync(content, { recursive: true, force: true });
    cpSync(inject('content'), content, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('passes the pages that are committed', async () => {
    expect(await check('content')).toMatchObject({ status: 0 });
  });

  test('passes pages that were just generated', async () => {
    expect(await check(content)).toMatchObject({ status: 0 });
  });

  test('fails, names the page and changes nothing when a page was edited by hand', async () => {
    const edited = `${readFileSync(somePage(), 'utf8')}\nBy hand.\n`;
    writeFileSync(somePage(), edited);
    const { status, said } = await check(content);
    expect(status).toBe(1);
    expect(said).toContain('people/');
    expect(readFileSync(somePage(), 'utf8')).toBe(edited);
  });

  test('fails when a page is missing', async () => {
    rmSync(somePage());
    expect(await check(content)).toMatchObject({ status: 1 });
  });

  test('fails when a text was added, and generating mends it', async () => {
    writeFileSync(
      join(content, 'texts', 'more.txt'),
      'Anna Berg said about 50 people had left Norway.',
    );
    expect(await check(content)).toMatchObject({ status: 1 });
    expect(await command('generate', ['--content', content])).toMatchObject({ status: 0 });
    expect(await check(content)).toMatchObject({ status: 0 });
  });

  test('fails when a page has no reason any more, and generating removes it', async () => {
    const stray = join(content, 'people', 'nobody.mdx');
    cpSync(somePage(), stray);
    expect(await check(content)).toMatchObject({ status: 1 });
    expect(await command('generate', ['--content', content])).toMatchObject({ status: 0 });
    expect(existsSync(stray)).toBe(false);
  });

  test('is not asked when a published address would be lost: generating fails and says what to do', async () => {
    const [first = ''] = globSync('texts/*.txt', { cwd: content }).toSorted();
    rmSync(join(content, first));
    rmSync(join(content, first.replace(/\.txt$/, '.yml')), { force: true });
    const { status, said } = await command('generate', ['--content', content]);
    expect(status).toBe(1);
    expect(said).toContain('--retire');
    const retire = ['--content', content, '--retire', 'Asked for'];
    expect(await command('generate', retire)).toMatchObject({ status: 1 });
    expect(await command('generate', [...retire, '--date', '2024-05-17'])).toMatchObject({
      status: 0,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { baseOf, hostFiles } from '../../../../scripts/steps/hosts/index.ts';
import { LIMITS } from '../../../../scripts/steps/hosts/limits.ts';
import { ledgerOf } from '../../../pipeline/corpus.ts';

const ledger = ledgerOf([
  { id: 'people/a', key: 'a', to: 'people/b' },
  { id: 'people/b', key: 'b', to: 'people/c' },
  { id: 'people/c', key: 'c' },
  { id: 'people/d', key: 'd', gone: 'Asked for' },
]);

const textOf = (path: string, base = '/') =>
  hostFiles(ledger, base).find((file) => file.path === path)?.text ?? '';

describe('the rules for hosts', () => {
  it('lead on in one step, and only from what has moved', () => {
    expect(textOf('_redirects')).toBe('/people/a/ /people/c/ 301\n/people/b/ /people/c/ 301\n');
    expect(textOf('deploy/redirects.nginx.conf')).toMatch(
      /map \$uri \$sourcebook_moved \{\n.*\n  \/people\/a\/ \/people\/c\/;/,
    );
    expect(textOf('deploy/redirects.apache.txt')).toBe(
      '/people/a/ /people/c/\n/people/b/ /people/c/\n',
    );
    expect(JSON.parse(textOf('deploy/redirects.s3.json'))).toContainEqual({
      Key: 'people/a/index.html',
      WebsiteRedirectLocation: '/people/c/',
    });
    expect(textOf('deploy/redirects.s3.sh')).toContain("--key 'people/a/index.html'");
    expect(textOf('.htaccess')).toContain('  Redirect 301 /people/a/ /people/c/\n');
  });

  it('are forced only where the host asks for it', () => {
    const forced = hostFiles(ledger, '/', LIMITS['netlify']);
    expect(forced.find(({ path }) => path === '_redirects')?.text).toBe(
      '/people/a/ /people/c/ 301!\n/people/b/ /people/c/ 301!\n',
    );
    for (const host of ['cloudflare', 'gitlab', 'github', 's3'])
      expect(hostFiles(ledger, '/', LIMITS[host])).toEqual(hostFiles(ledger, '/'));
  });

  it('start where the site lies on its host', () => {
    expect(baseOf('https://example.org/texts')).toBe('/texts/');
    expect(baseOf('https://example.org')).toBe('/');
    expect(textOf('_redirects', '/texts/')).toContain('/texts/people/a/ /texts/people/c/ 301');
  });

  it('are headers only when nothing has moved', () => {
    const paths = hostFiles(new Map(), '/').map(({ path }) => path);
    expect(paths).toEqual(['_headers', '.htaccess', 'deploy/headers.nginx.conf']);
  });
});

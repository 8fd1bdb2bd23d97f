import type { DataFile } from '../../../src/pipeline/data/index.ts';
import { HEADERS, TYPES } from './policy.ts';

/**
 * The headers of the site as files for the usual hosts: `_headers` (Netlify, Cloudflare Pages),
 * `.htaccess` (Apache), and `deploy/headers.nginx.conf`, to be included in a server block. Hosts that
 * read none of these (S3, GitHub Pages) need the same headers set in front of them.
 */
export function headerFiles(): readonly DataFile[] {
  return [
    { path: '_headers', text: netlify() },
    { path: '.htaccess', text: apache() },
    { path: 'deploy/headers.nginx.conf', text: nginx() },
  ];
}

function netlify(): string {
  const rules = [
    rule('/*', Object.entries(HEADERS)),
    ...Object.entries(TYPES).map(([ending, type]) =>
      rule(`/*.${ending}`, [['Content-Type', type]]),
    ),
  ];
  return rules.join('\n');
}

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

function apache(): string {
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`);
  return [
    'ErrorDocument 404 /404.html',
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    ...types,
    '<IfModule mod_headers.c>',
    ...headers,
    '</IfModule>',
    '',
  ].join('\n');
}

function nginx(): string {
  // Types are matched by location, because a `types` block would replace all that nginx knows.
  const always = Object.entries(HEADERS).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  const types = Object.entries(TYPES).map(
    ([ending, type]) =>
      `location ~ \\.${ending}$ { default_type "${type}"; types { } ${always.join(' ')} }`,
  );
  return ['charset utf-8;', 'error_page 404 /404.html;', ...always, ...types, ''].join('\n');
}

import type { DataFile } from '../../../src/pipeline/data/index.ts';
import { DATA_HEADERS, HEADERS, TYPES } from './policy.ts';

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
      rule(`/*.${ending}`, [['Content-Type', type], ...Object.entries(DATA_HEADERS)]),
    ),
  ];
  return rules.join('\n');
}

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

function apache(): string {
  const lines = (headers: typeof HEADERS) =>
    Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const types = Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`);
  return [
    'ErrorDocument 404 /404.html',
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    ...types,
    '<IfModule mod_headers.c>',
    ...lines(HEADERS),
    `  <FilesMatch "\\.(${Object.keys(TYPES).join('|')})$">`,
    ...lines(DATA_HEADERS).map((line) => `  ${line}`),
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

function nginx(): string {
  // Types are matched by location, because a `types` block would replace all that nginx knows.
  const lines = (headers: typeof HEADERS) =>
    Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const always = lines(HEADERS);
  const ofData = [...always, ...lines(DATA_HEADERS)].join(' ');
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `location ~ \\.${ending}$ { default_type "${type}"; types { } ${ofData} }`,
  );
  return ['charset utf-8;', 'error_page 404 /404.html;', ...always, ...types, ''].join('\n');
}

import type { DataFile } from '../../../src/pipeline/data/index.ts';

/** An address that has moved for good, and where to: paths from the root of the host, "/people/x/". */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The moves of a site as files for the usual hosts: `_redirects` (Netlify, Cloudflare Pages, GitLab Pages),
 * a map for nginx, one for Apache, and the metadata of objects for S3, as JSON and as a script. Every host
 * keeps the fragment of an address by itself; one without such rules serves the page that leads on. So
 * do hosts where a file goes before a rule; Netlify follows one that is `forced` ("301!"), which Cloudflare
 * and GitLab do not read. None when nothing has moved.
 */
export function redirectFiles(moves: readonly Move[], forced: boolean): readonly DataFile[] {
  if (moves.length === 0) return [];
  const status = forced ? '301!' : '301';
  return [
    { path: '_redirects', text: moves.map(({ from, to }) => `${from} ${to} ${status}\n`).join('') },
    { path: 'deploy/redirects.nginx.conf', text: nginx(moves) },
    { path: 'deploy/redirects.apache.txt', text: moves.map(apache).join('') },
    { path: 'deploy/redirects.s3.json', text: `${JSON.stringify(moves.map(s3), undefined, 2)}\n` },
    { path: 'deploy/redirects.s3.sh', text: script(moves) },
  ];
}

/** Rules for an `.htaccess`: what lies below a moved address moves with it. Source: Apache 2.4, mod_alias. */
export function apacheRules(moves: readonly Move[]): string {
  if (moves.length === 0) return '';
  const rules = moves.map(({ from, to }) => `  Redirect 301 ${from} ${to}`);
  return ['<IfModule mod_alias.c>', ...rules, '</IfModule>', ''].join('\n');
}

/** To be included in the `http` block; the comment at its head says what the server block needs. */
function nginx(moves: readonly Move[]): string {
  return [
    '# In the server block: if ($sourcebook_moved) { return 301 $sourcebook_moved; }',
    'map_hash_bucket_size 512;',
    'map $uri $sourcebook_moved {',
    '  default "";',
    ...moves.map(({ from, to }) => `  ${from} ${to};`),
    '}',
    '',
  ].join('\n');
}

/** A line of a RewriteMap of the type txt, for a server with too many rules for an `.htaccess`. */
function apache({ from, to }: Move): string {
  return `${from} ${to}\n`;
}

/** Source: Amazon S3 User Guide, "Configuring a webpage redirect" (read in 2026). */
function s3({ from, to }: Move) {
  return { Key: `${from.slice(1)}index.html`, WebsiteRedirectLocation: to };
}

function script(moves: readonly Move[]): string {
  const lines = moves
    .map(s3)
    .map(
      ({ Key, WebsiteRedirectLocation: to }) =>
        `aws s3api put-object --bucket "$1" --key '${Key}' --content-type text/html --website-redirect-location '${to}'`,
    );
  return ['#!/bin/sh', '# Usage: redirects.s3.sh BUCKET', 'set -eu', ...lines, ''].join('\n');
}

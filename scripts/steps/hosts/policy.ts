import { MEDIA_TYPES } from '../../../src/pipeline/data/media-types.ts';

/**
 * What a browser may do with a page of the site: load what the site itself serves, and nothing else;
 * no inline script or style, no frame around it. Pagefind compiles WebAssembly, for which browsers ask
 * for 'wasm-unsafe-eval' (source: Content Security Policy Level 3, section 4.4.1); it allows no eval.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer, by name. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The type of each kind of data, which hosts do not know, or serve without its encoding, by the ending of its files. */
export const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  ['csv', 'json', 'jsonl', 'txt', 'ttl', 'xml', 'atom', 'rng'].map((ending) => [
    ending,
    `${MEDIA_TYPES[ending] ?? ''}; charset=utf-8`,
  ]),
);

/**
 * What search engines are asked of every such file: to keep none. Tables and twins print the words of pages that
 * ask so in an element of their head, which data has not. Source: Google Search Central, "Block search
 * indexing with noindex".
 */
export const DATA_HEADERS: Readonly<Record<string, string>> = { 'X-Robots-Tag': 'noindex' };

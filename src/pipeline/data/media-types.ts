/** The media type of each kind of file that a site is made of, by its ending. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  png: 'image/png',
  rng: 'application/xml',
  svg: 'image/svg+xml',
  ttl: 'text/turtle',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

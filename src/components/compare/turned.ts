import { element } from './markup.ts';

/**
 * The whole page at the address of a pair whose sources are named in the other order: it leads on to the page of
 * the pair, with or without a script, and keeps what stands behind "#". It is plain, because there are as many as
 * pairs. `path` is the page of the pair from the root of the site, "/compare/a/b/".
 */
export function turnedPage(titles: readonly [string, string], path: string): string {
  const root = '../../../';
  const to = `${root}${path.slice(1)}`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, `${titles[0]} compared with ${titles[1]}`),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('noscript', {}, element('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` })),
  );
  const main = element(
    'main',
    {},
    element('h1', {}, 'This comparison stands at one address'),
    element(
      'p',
      {},
      'It is here, whichever source is named first: ',
      element('a', { id: 'moved-to', href: to }, titles.join(' compared with ')),
    ),
    element('script', { src: `${root}moved.js` }),
  );
  const page = element('html', { lang: 'en', 'data-root': root }, head, element('body', {}, main));
  return `<!doctype html>\n${page.html}\n`;
}

import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { closedAddresses } from './closed-addresses.ts';
import { FOLDER } from './folder.ts';

/**
 * Ties the folder of generated pages to Astro: in development a change in it reloads the page; after
 * a build the moves of the ledger are written as host rules, which keep the fragment of an address.
 */
export function content(): AstroIntegration {
  return {
    name: 'sourcebook-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(FOLDER);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(FOLDER)) server.hot.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': ({ dir }) => {
        const moves = closedAddresses().flatMap(({ kind, slug, to }) =>
          to === undefined ? [] : [`/${kind}/${slug}/ ${to} 301\n`],
        );
        if (moves.length > 0) writeFileSync(new URL('_redirects', dir), moves.join(''));
      },
    },
  };
}

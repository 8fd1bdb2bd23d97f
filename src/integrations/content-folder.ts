import type { AstroIntegration } from 'astro';
import { FOLDER } from './folder.ts';

/** Ties the folder of generated pages to Astro: in development a change in it reloads the page. */
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
    },
  };
}

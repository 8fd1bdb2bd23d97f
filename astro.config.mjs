import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content-folder.ts';

// Text reaches the reader as it is printed: nothing rewrites quotes and dashes (smartypants, gfm), and
// no line break between inline elements is dropped (compressHTML). A script names another from where
// it lies (renderBuiltUrl), so that the site can lie under any path. Sites that are being built beside the
// development server (.cache) are none of its sources.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: false,
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ gfm: false, smartypants: false }), content()],
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'class',
  vite: {
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: ['**/.cache/**'] } },
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});

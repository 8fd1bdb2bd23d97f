import { join } from 'node:path';
import { argv, resourceUsage, stdout } from 'node:process';
import { build } from 'astro';

// Builds a bare Astro site of the finished HTML in the folder BENCH_HTML into the folder that is named.
const start = performance.now();
await build({
  root: join(import.meta.dirname, 'bare'),
  configFile: false,
  outDir: argv[2] ?? '',
  cacheDir: join(argv[2] ?? '', '..', 'bare-cache'),
  logLevel: 'warn',
  vite: { cacheDir: join(argv[2] ?? '', '..', 'vite-cache') },
});
const stages = { render: performance.now() - start };
stdout.write(`${JSON.stringify({ stages, kilobytes: resourceUsage().maxRSS })}\n`);

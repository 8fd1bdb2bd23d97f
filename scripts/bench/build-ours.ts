import { argv, resourceUsage, stdout } from 'node:process';
import { buildSite } from '../steps/build-site.ts';
import { readOptions } from '../steps/options.ts';

// Builds one corpus as `npm run build` does and answers the milliseconds of each stage as JSON.
const stages: Record<string, number> = {};
let last = performance.now();
await buildSite(readOptions('build', argv.slice(2)), (name) => {
  const now = performance.now();
  stages[name] = (stages[name] ?? 0) + now - last;
  last = now;
});
stdout.write(`${JSON.stringify({ stages, kilobytes: resourceUsage().maxRSS })}\n`);

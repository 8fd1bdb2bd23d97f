import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Takes the bodies of the pages of a built site, as many as it has generated pages, and lays them
 * into a folder as finished HTML for the bare site. Answers how many there are.
 */
export function takeFinishedHtml(site: string, kinds: readonly string[], folder: string): number {
  const pages = kinds.flatMap((kind) => globSync(`${kind}/*/index.html`, { cwd: site }));
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
    const target = join(folder, `${dirname(page)}.html`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, body);
  }
  return pages.length;
}

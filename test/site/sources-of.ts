import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const frontMatter = z.object({ file: z.string(), title: z.string() });

/** The canonical text of every source, by its page's path: "sources/kerry-blames". `.txt` files only. */
export function textsOf(content: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of globSync('sources/*.mdx', { cwd: content })) {
    const [, yaml = ''] = readFileSync(join(content, name), 'utf8').split(/^---$/m);
    const { file } = frontMatter.parse(parse(yaml));
    if (!file.endsWith('.txt')) continue;
    const bytes = readFileSync(join(content, 'texts', file));
    texts.set(name.replaceAll('\\', '/').replace(/\.mdx$/, ''), new TextDecoder().decode(bytes));
  }
  return texts;
}

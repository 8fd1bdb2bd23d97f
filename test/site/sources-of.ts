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
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    texts.set(name.replaceAll('\\', '/').replace(/\.mdx$/, ''), text);
  }
  return texts;
}

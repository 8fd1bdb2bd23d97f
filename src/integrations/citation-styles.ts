import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Processor } from '../citing/processor.ts';
import { styledOf, type Outline, type Styled } from '../citing/styled.ts';
import { styles } from '../citing/styles.ts';
import type { Work } from '../citing/work.ts';
import { once } from './once.ts';

/** The styles, seen from the root of the project. */
const FOLDER = resolve('src/citing/styles');

/** What the styles made of each outline, kept from build to build under the hash of all it was made from. */
const CACHE = resolve('.cache/citations');

const kept = z.array(z.object({ style: z.string(), entry: z.string(), within: z.string() }));

const file = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** The hash of all that a setting depends on beside the outline. */
const base = once(() => {
  const hash = createHash('sha256');
  for (const name of readdirSync(FOLDER).toSorted()) hash.update(name).update(file(name));
  const version = createRequire(resolve('package.json')).resolve('citeproc/package.json');
  return hash.update(readFileSync(version)).update(JSON.stringify(styles)).digest('hex');
});

const processors = new Map<string, Processor>();
const known = new Map<string, readonly Styled[]>();

/** A work in every style. Works of one outline are set once, so that thousands of pages stay quick. */
export async function inStyles(work: Work): Promise<readonly Styled[]> {
  let wanted: Outline | undefined;
  const first = styledOf(work, (outline) => {
    wanted = outline;
    return known.get(JSON.stringify(outline)) ?? [];
  });
  if (first.length > 0 || wanted === undefined) return first;
  const settings = await settingsOf(wanted);
  known.set(JSON.stringify(wanted), settings);
  return styledOf(work, () => settings);
}

async function settingsOf(outline: Outline): Promise<readonly Styled[]> {
  const name = createHash('sha256').update(base()).update(JSON.stringify(outline)).digest('hex');
  const path = join(CACHE, `${name}.json`);
  const before = existsSync(path) ? kept.safeParse(parsed(readFileSync(path, 'utf8'))) : undefined;
  if (before?.success === true) return before.data;
  const { processorOf } = await import('../citing/processor.ts');
  const settings = styles.map((style): Styled => {
    const processor = processors.get(style.id) ?? processorOf(style, file);
    processors.set(style.id, processor);
    return { style: style.id, ...processor(outline.item, outline.locator) };
  });
  mkdirSync(CACHE, { recursive: true });
  // Written whole, because another build may read it.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(settings));
  renameSync(`${path}.${process.pid}`, path);
  return settings;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** The folder of the project itself. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** Where a command reads and writes; all paths are absolute. */
export interface Options {
  /** Folder of source texts. */
  readonly texts: string;
  /** Folder of generated pages and the ledger. */
  readonly pages: string;
  /** Folder of the built site. */
  readonly out: string;
  /** Make a copy that reads from a disk, without a server. */
  readonly portable: boolean;
  /** Only say whether the generated pages are current. */
  readonly check: boolean;
  /** Why addresses that would be lost may close; undefined when they may not. */
  readonly retire: string | undefined;
  /** The day that a retirement or an edition bears, ISO 8601; never read from a clock. */
  readonly date: string | undefined;
  /** The host whose limits the built site must keep to; undefined when it is only warned of them. */
  readonly host: string | undefined;
  readonly port: number;
  /** Draw maps; without them places are only listed. */
  readonly maps: boolean;
  /** Address that the site will have on the web, for canonical links. */
  readonly site: string | undefined;
}

const OPTIONS = {
  content: { type: 'string', default: join(PROJECT, 'content') },
  out: { type: 'string' },
  portable: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  retire: { type: 'string' },
  date: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string', default: '4321' },
  'no-maps': { type: 'boolean', default: false },
  site: { type: 'string' },
} as const;

type Option = keyof typeof OPTIONS;

const GENERATES: readonly Option[] = ['content', 'retire', 'date'];
const BUILDS: readonly Option[] = [...GENERATES, 'out', 'site', 'no-maps'];

/** Which options each command knows; any other is refused, so that none is ignored in silence. */
const KNOWN = {
  build: [...BUILDS, 'host', 'portable'],
  start: [...BUILDS, 'port'],
  release: [...BUILDS, 'host'],
  generate: [...GENERATES, 'check'],
  dev: ['content', 'site', 'no-maps', 'port'],
  review: ['content'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

/** A command that reads texts and makes something of them. */
export type Command = keyof typeof KNOWN;

/**
 * Reads the command line of a command. A content folder holds either a folder `texts`, and then the generated
 * pages lie beside it, or the texts themselves, and then they lie in its folder `sourcebook`.
 * Throws on an option that the command does not know, and on a content folder that is not there.
 */
export function readOptions(command: Command, argv: readonly string[]): Options {
  refuseUnknown(command, argv);
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  // npm runs its scripts in the folder of the project; paths are meant from where it was called.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const content = resolve(here, values.content);
  if (!existsSync(content)) {
    throw new Error(
      `Unexpected folder “${values.content}”: there is none at ${content}. Give --content the folder that holds your texts.`,
    );
  }
  const own = join(content, 'texts');
  const pages = existsSync(own) ? content : join(content, 'sourcebook');
  const shipped = content === join(PROJECT, 'content');
  const usual = shipped ? join(PROJECT, 'dist') : join(pages, 'site');
  return {
    texts: existsSync(own) ? own : content,
    pages,
    out: resolve(here, values.out ?? `${usual}${values.portable ? '-portable' : ''}`),
    portable: values.portable,
    check: values.check,
    retire: values.retire,
    date: values.date === undefined ? undefined : dayOf(values.date),
    host: values.host,
    port: portOf(values.port),
    maps: !values['no-maps'],
    site: values.site,
  };
}

function refuseUnknown(command: Command, argv: readonly string[]): void {
  const known: readonly string[] = KNOWN[command];
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || known.includes(token.name)) continue;
    const others = known.map((name) => `--${name}`).join(', ');
    throw new Error(
      `Unexpected option “${token.rawName}”: “npm run ${command}” does not know it. It knows ${others}.`,
    );
  }
}

function portOf(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new Error(`Unexpected --port “${written}”, expected a number from 0 to 65535.`);
}

function dayOf(written: string): string {
  if (z.iso.date().safeParse(written).success) return written;
  throw new Error(`Unexpected --date “${written}”, expected a day like 2024-05-17.`);
}

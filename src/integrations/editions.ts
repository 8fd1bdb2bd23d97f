import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITION_LIST, type EditionLine, EDITIONS } from '../model/edition.ts';
import { type Changes, changesBetween, countOf } from '../pipeline/editions/changes.ts';
import { type Tables, tablesOf } from '../pipeline/editions/tables.ts';
import { FOLDER } from './folder.ts';
import { linesOf } from './lines.ts';
import { once } from './once.ts';

export type { Changes, Pair } from '../pipeline/editions/changes.ts';
export type { Row } from '../pipeline/editions/tables.ts';

/** An edition with what it changed against the one before it; the first has none before it. */
export interface ListedEdition extends EditionLine {
  readonly changes?: Changes;
  /** What the sources of both are called, by id; as it has it, where both have one. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** The edition that this very build is to be frozen as; undefined in a build of the living site. */
export function frozenEdition(): string | undefined {
  return process.env['SOURCEBOOK_FROZEN'] || undefined;
}

/** The editions of the site, the oldest first. None inside an edition, which knows of no other. */
export const editions = once((): readonly ListedEdition[] => {
  if (frozenEdition() !== undefined) return [];
  return linesOf(EDITION_LIST).map((edition) => {
    if (edition.after === undefined) return edition;
    const [before, now] = [tables(edition.after), tables(edition.name)];
    const sources = [...before.sources.values(), ...now.sources.values()];
    return {
      ...edition,
      changes: changesBetween(before, now),
      titles: new Map(sources.map(({ id, title }) => [id, String(title)])),
    };
  });
});

/** How many changes there are of every sort together. */
export const changeCount: (changes: Changes) => number = countOf;

function tables(name: string): Tables {
  return tablesOf((table) => {
    const file = join(FOLDER, EDITIONS, name, 'data', `${table}.jsonl`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../evaluate/read-gold.ts';
import type { Labelled } from './read-training.ts';

const LABELS: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
};

/**
 * The texts that were written to be learnt from, in the order of their names: Markdown files in the
 * notation of the gold texts, of which only the names are marked. Throws on a mark that says nothing.
 */
export function readOwnTexts(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted()
    .map((file) => {
      const { text, names } = readGold(file, readFileSync(join(folder, file), 'utf8'));
      const ents = names.flatMap(({ start, end, kind }) => {
        const t = LABELS[kind];
        return t ? [{ s: start, e: end, t }] : [];
      });
      return { id: file, corpus: 'own', text, ents, ign: [] };
    });
}

import { globSync } from 'node:fs';
import { type Published, RECORD } from '../../src/model/published.ts';
import type { DataFile } from '../../src/pipeline/data/index.ts';
import {
  goneFiles,
  isPromised,
  newlyPublishedFiles,
  publishedFilesOf,
} from '../../src/pipeline/published/files.ts';
import { filesWith, readAppendedFile, writeLasting } from './appended-file.ts';
import { readLedger } from './ledger-file.ts';

/**
 * Adds the files of data of a finished site to the record, and answers those to put where one that was published
 * before is not made any more. `standing` are the pages of the site, `content` is the folder of the ledger
 * and the record.
 */
export function settleFiles(
  site: string,
  standing: Published,
  content: string,
): readonly DataFile[] {
  const ledger = readLedger(content);
  const record = readAppendedFile(content, RECORD);
  const published = publishedFilesOf(record.lines);
  const files = new Set(
    globSync('**/*.*', { cwd: site })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((path) => isPromised(path, ledger)),
  );
  writeLasting(content, filesWith(record, newlyPublishedFiles(published, files)));
  return goneFiles(published, { pages: standing, files, ledger });
}

import type { VFileMessage } from 'vfile-message';
import type { Options } from './options.ts';
import { reportProblems } from './report.ts';
import { readSiteFacts } from './site-config.ts';

/**
 * Tells the pages, by the environment, which folder they are made of, what its `site.yml` says, and whether
 * maps are drawn; Astro reads no options of ours. Answers, and prints, what could not be read.
 */
export function tellPages({ pages, maps }: Options): readonly VFileMessage[] {
  const { facts, problems } = readSiteFacts(pages);
  reportProblems(problems);
  process.env['SOURCEBOOK_CONTENT'] = pages;
  process.env['SOURCEBOOK_SITE'] = JSON.stringify(facts);
  process.env['SOURCEBOOK_MAPS'] = maps ? 'on' : 'off';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return problems;
}

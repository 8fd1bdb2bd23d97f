import type { SiteFacts } from '../../src/citing/publication.ts';
import type { Options } from './options.ts';

/**
 * Tells the pages, by the environment, which folder they are made of, what its `site.yml` says, and whether
 * maps are drawn; Astro reads no options of ours.
 */
export function tellPages({ pages, maps }: Options, facts: SiteFacts): void {
  process.env['SOURCEBOOK_CONTENT'] = pages;
  process.env['SOURCEBOOK_SITE'] = JSON.stringify(facts);
  process.env['SOURCEBOOK_MAPS'] = maps ? 'on' : 'off';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

import { edition, publicationOf, siteFacts, type Publication } from '../citing/publication.ts';
import { once } from './once.ts';

// What a command hands over: the facts of `site.yml`, and the edition that citations lead to.
const facts = once(() => siteFacts.parse(handed('SOURCEBOOK_SITE') ?? {}));
const cited = once(() => edition.optional().parse(handed('SOURCEBOOK_EDITION')));

/** The site as a publication; `site` is the address that Astro knows of it. */
export function publication(site: URL | undefined): Publication {
  return publicationOf(facts(), site?.href, cited());
}

function handed(name: string): unknown {
  const json = process.env[name];
  return json === undefined || json === '' ? undefined : JSON.parse(json);
}

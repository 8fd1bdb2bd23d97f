import type { APIRoute } from 'astro';
import { feedOf } from '../components/editions/feed.ts';
import { changeCount, editions } from '../integrations/editions.ts';
import { publication } from '../integrations/publication.ts';

/** Atom asks for a day; without a dated edition there is no feed. */
export function getStaticPaths() {
  return editions().some(({ date }) => date !== undefined) ? [{ params: { feed: 'changes' } }] : [];
}

/** The dated editions, the newest first, each with how much it changed. */
export const GET: APIRoute = ({ site }) => {
  const dated = editions().flatMap(({ name, date, sha256, changes }) =>
    date === undefined
      ? []
      : [{ name, date, sha256, changes: changes === undefined ? null : changeCount(changes) }],
  );
  return new Response(feedOf(dated.toReversed(), publication(site)));
};

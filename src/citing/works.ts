import type { z } from 'zod';
import type { passageFacts } from '../page/front-matter.ts';
import type { HeldSource } from '../readings/holdings.ts';
import { placeIn, type Publication } from './publication.ts';
import type { Work } from './work.ts';

/** Where a statement stands, as its page has it. */
type Passage = z.infer<typeof passageFacts>;

/** A source as the text that its publisher printed; with a paragraph, that paragraph of it. */
export function workOfSource(
  source: HeldSource,
  publication: Publication,
  paragraph?: number,
): Work {
  const fragment = paragraph === undefined ? '' : `#p${paragraph}`;
  return articleOf(source, publication, `${source.url.slice(1)}${fragment}`, paragraph);
}

/**
 * A statement as the paragraph of the text that prints it; its address is that of the statement's page.
 * `source` is undefined where the source has no page, and then its title is all that is known of it.
 */
export function workOfStatement(
  url: string,
  { paragraph, source: { title } }: Passage,
  source: HeldSource | undefined,
  publication: Publication,
): Work {
  const path = url.slice(1);
  if (source) return articleOf(source, publication, path, paragraph);
  return { ...pageOf(path, title, publication), kind: 'article', container: undefined, paragraph };
}

/** A page as a part of this site. `path` starts at its root: "people/john-kerry/". */
export function workOfPage(path: string, title: string, publication: Publication): Work {
  return pageOf(path, title, publication);
}

function articleOf(
  { facts: { title, facts } }: HeldSource,
  publication: Publication,
  path: string,
  paragraph: number | undefined,
): Work {
  const { author, publisher, place, date } = facts;
  return {
    kind: 'article',
    key: keyOf(path),
    title,
    author,
    container: publisher,
    place,
    date,
    paragraph,
    heldIn: publication.title,
    ...placeIn(publication, path),
  };
}

function pageOf(path: string, title: string, publication: Publication): Work {
  const { publisher, edition } = publication;
  return {
    kind: 'page',
    key: keyOf(path),
    title,
    container: publication.title,
    publisher: publisher === publication.title ? undefined : publisher,
    date: edition?.date,
    heldIn: publication.title,
    ...placeIn(publication, path),
  };
}

/** "people/john-kerry/" is "people-john-kerry". What is not ASCII stands as its UTF-8 bytes, so that no two keys are one. */
function keyOf(path: string): string {
  const key = encodeURIComponent(path.replaceAll(/[/#]+/g, '-')).replaceAll(/[^A-Za-z0-9-]/g, '');
  return key.replaceAll(/^-+|-+$/g, '') || 'home';
}

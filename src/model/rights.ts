import type { SourceFacts } from './source-facts.ts';

/**
 * How much of a source is published: its whole text; the sentences that carry a statement, up to a limit; or
 * facts, offsets and hashes without a word of it.
 */
export const RIGHTS = ['full', 'excerpt', 'reference'] as const;

/** One of these. */
export type Rights = (typeof RIGHTS)[number];

/**
 * How much of a source its facts allow to be published: what `rights` names; everything where it is
 * absent, or holds words on the right to publish (a licence, a permission) and none of the three.
 */
export function rightsOf({ rights }: SourceFacts): Rights {
  const stated = rights?.trim().toLowerCase();
  return RIGHTS.find((one) => one === stated) ?? 'full';
}

/** True when search engines are asked not to keep what is shown of a source. */
export function isNoindex({ noindex }: SourceFacts): boolean {
  return noindex === 'yes' || noindex === 'true';
}

/** The most that is shown of an excerpt when the site's own facts name no limit, in hundredths of the text. */
export const EXCERPT_LIMIT = 20;

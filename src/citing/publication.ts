import { z } from 'zod';

const words = z.string().trim().min(1).max(200);

/** A mail address, or an address on the web at which errors are reported. */
const contact = z.union(
  [z.email(), z.url({ protocol: /^https?$/ })],
  'expected a mail address, or an address that starts with https://',
);

/** What `site.yml` may say of the site. What is absent is left out or has its default. */
export const siteFacts = z.strictObject({
  /** What the site is called. */
  title: words.optional(),
  /** Who answers for it. */
  publisher: words.optional(),
  /** Where errors are reported. `{id}` and `{address}` in an address of the web stand for the statement's. */
  contact: contact.optional(),
  /** The most that is shown of a source with `rights: excerpt`, in hundredths of its text: 20, or 20 %. */
  excerptLimit: z
    .string()
    .regex(/^(100|\d{1,2})\s*%?$/, 'expected a share of the text from 0 to 100, like 20')
    .optional(),
  /** Language of the texts, in BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language like en or en-GB')
    .optional(),
});

export type SiteFacts = z.infer<typeof siteFacts>;

/** An edition of the site that stays as it is, below an address of its own. */
export const edition = z.strictObject({
  name: words,
  /** The day that was given when it was made, in EDTF. */
  date: z.string().optional(),
  /** Where it lies below the root of the site: "editions/2f61/". */
  path: z.string().regex(/^[^/].*\/$/),
});

/** The site as a publication: its facts, where it lies on the web, and the edition to be cited. */
export interface Publication {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly contact?: string | undefined;
  readonly language: string;
  /** Address of the site's root, with a slash at its end; undefined when it is not known. */
  readonly site?: string | undefined;
  readonly edition?: z.infer<typeof edition> | undefined;
}

/** The site as a publication, with what it is called when nobody says. */
export function publicationOf(
  facts: SiteFacts,
  site: string | undefined,
  cited?: z.infer<typeof edition>,
): Publication {
  const { title = 'Sourcebook', language = 'en', publisher, contact: reports } = facts;
  return {
    title,
    language,
    publisher,
    contact: reports,
    site: site?.replace(/\/?$/, '/'),
    edition: cited,
  };
}

/** Where a page is cited: in the edition when there is one, and then as it is now beside it. */
export function placeIn(
  { site = '', edition: cited }: Publication,
  path: string,
): { address: string; living?: string; edition?: string } {
  const living = site + path;
  if (!cited) return { address: living };
  return { address: `${site}${cited.path}${path}`, living, edition: cited.name };
}

/**
 * What a citation names: a text as one publisher printed it ("article"), or a page of this site
 * ("page"). What is absent is not known.
 */
export interface Work {
  readonly kind: 'article' | 'page';
  /** A key for bibliographies; ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** As it was written down; never taken apart into given and family names. */
  readonly author?: string | undefined;
  /** What it appeared in: the publisher of a text, this site for a page. */
  readonly container?: string | undefined;
  /** Who publishes this site, of a page. */
  readonly publisher?: string | undefined;
  readonly place?: string | undefined;
  /** EDTF, level 0. */
  readonly date?: string | undefined;
  /** The paragraph that is cited; 0 is the title. */
  readonly paragraph?: number | undefined;
  /** The name of this site, which holds the text. */
  readonly heldIn: string;
  /** The name of the edition that the address leads to. */
  readonly edition?: string | undefined;
  /** Where it is read: on the web where the address of the site is known, else a path from its root. */
  readonly address: string;
  /** Where it stands as it is now, when `address` leads to an edition. */
  readonly living?: string | undefined;
}

/** Whether the day on which it was read belongs to a citation: an edition does not change. */
export function namesDayOfAccess({ edition }: Work): boolean {
  return edition === undefined;
}

/** What stands for the day on which a page was read, which only its reader knows. */
export const DAY_OF_ACCESS = '[day of access]';

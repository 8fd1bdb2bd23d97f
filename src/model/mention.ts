import type { Span } from './span.ts';

/** The kinds of thing that a mention can name. */
export type MentionKind = 'person' | 'place' | 'organisation' | 'date';

/** One occurrence of a name or date in a text, with the rule that found it. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly exact: string;
  readonly rule: string;
}

/**
 * What a recogniser proposes before overlaps are settled. `other` is a name that is none of our
 * kinds (a demonym, an event, a title of a work); it keeps weaker readings of its words out.
 */
export interface Candidate extends Span {
  readonly kind: MentionKind | 'other';
  readonly rule: string;
  /** Between 0 and 1, stated by the rule; of two overlapping candidates the heavier stands. */
  readonly weight: number;
}

/** A mention that has been settled, with the weight of the rule that found it. */
export interface SettledMention extends Mention {
  readonly weight: number;
}

/** What a printed date says as EDTF (Library of Congress, ISO 8601-2), and by which rule. */
export interface ResolvedDate {
  /** Of level 0 or 1: "2016-12-15", "199X", "2016-12-03/2016-12-05". */
  readonly edtf: string;
  readonly rule: string;
}

/** The mentions of one thing inside one text. `name` is the fullest form printed there. */
export interface Chain {
  readonly kind: MentionKind;
  readonly name: string;
  /** As the text shows it by title or pronoun ("Mr", "Ms", "his wife"); absent when it does not. */
  readonly gender?: 'female' | 'male';
  readonly mentions: readonly Mention[];
  /**
   * What the text adds to the name that tells it from others of that name, folded: the state of a
   * ministry, the country of a town.
   */
  readonly qualifier?: string;
  /** True when the name, as this text has it, is cut short or anybody's, and joins nothing elsewhere. */
  readonly doubtful?: true;
  /** Why its forms are one thing: for each form but the name, the rule that joined it, each pair once. */
  readonly joinings: readonly Joining[];
}

/** One reason why two forms are taken to name one thing. */
export interface Joining {
  /** Name of the rule, in kebab-case; its wording stands with the kind. */
  readonly rule: string;
  /** The two forms that the rule joined, as printed, in order of code points. */
  readonly forms: readonly [string, string];
}

/** The chains of one text, and which chain a mention belongs to. */
export interface Cast {
  readonly chains: readonly Chain[];
  readonly mentions: readonly Mention[];
  chainOf(mention: Mention): Chain | undefined;
}

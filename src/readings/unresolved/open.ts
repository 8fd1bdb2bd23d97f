/** What is not resolved, as the address of a filter names it. */
export type OpenKind = 'nobody' | 'speaker' | 'stater' | 'date' | NameKind;

/** What is open about a name: it has one word, two pages, letters only, or no place on the lists. */
type NameKind = 'name' | 'namesake' | 'short' | 'place';

/** Whole words of a source and where they stand in its canonical text, in UTF-16 code units. */
export interface Printed {
  readonly words: string;
  readonly at: readonly [start: number, end: number];
}

/** One thing that is not resolved, with what is needed to judge it. */
export interface Open {
  readonly kind: OpenKind;
  /** Where it can be read whole, from the root of the site. */
  readonly url: string;
  /** What is open, as printed: the words that credit somebody, the date, the name; empty where nobody is credited. */
  readonly printed: string;
  readonly source: { readonly title: string; readonly url: string };
  /** Where it stands; absent for a name, which may stand in several places of its source. */
  readonly place?: {
    readonly paragraph: number;
    readonly sentence: Printed;
    /** The words in question inside the sentence. */
    readonly words: Printed;
    readonly labels: readonly string[];
  };
  /** Why it is open, in words of our own, and the rule that found what there is. */
  readonly why: { readonly words: string; readonly rule?: string };
  /** Who or what it may be, each with its page. */
  readonly candidates: readonly { readonly name: string; readonly url: string }[];
  /** The lines that decide it, to be pasted into a file of decisions. */
  readonly decision: readonly string[];
}

/** What each kind is called, for the reader. */
export const OPEN_KINDS: Readonly<Record<OpenKind, string>> = {
  nobody: 'Quotation credited to nobody',
  speaker: 'Speaker of a quotation',
  stater: 'Speaker of a figure',
  date: 'Date',
  name: 'Single name',
  namesake: 'Name of two pages',
  short: 'Abbreviation',
  place: 'Name of a place',
};

/** What several of each kind are called. */
export const OPEN_MANY: Readonly<Record<OpenKind, string>> = {
  nobody: 'Quotations credited to nobody',
  speaker: 'Speakers of quotations',
  stater: 'Speakers of figures',
  date: 'Dates',
  name: 'Single names',
  namesake: 'Names of two pages',
  short: 'Abbreviations',
  place: 'Names of places',
};

/** What the list can be narrowed by: the name in the address and the heading in the form. */
export const FACETS = [
  { name: 'kind', title: 'What is open' },
  { name: 'source', title: 'Source' },
] as const;

/** The id of a row: that of the statement or date, or of the name and its source. */
export function openId({ kind, url, source }: Pick<Open, 'kind' | 'url' | 'source'>): string {
  const [path = '', fragment = ''] = url.split('#');
  const [, folder, slug] = path.split('/');
  if (kind === 'date') return `${kind}-${fragment}`;
  if (kind === 'nobody' || kind === 'speaker' || kind === 'stater') return `${kind}-${slug}`;
  return `${kind}-${folder}-${slug}-in-${source.url.split('/').at(-2)}`;
}

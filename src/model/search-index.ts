/**
 * The files of the search index, below `load/search/` of the site. They are made by the build
 * (src/pipeline/search-index) and read by the browser (src/components/search).
 *
 * The words of all sources are numbered through, in the order of the sources and of each text (a word
 * is what src/text/search-words.ts says). Between two blocks one number is left out, so that no phrase
 * runs from one block into the next. A word of a text is known by its number: its _place_.
 *
 * `names.json` and `figures.json` answer for names and figures at once; `passages.json` says which places
 * make which sentences and quotations; `words/<n>.json` says at which places a word stands;
 * `texts/<n>.json` holds the canonical texts, for showing what was found.
 */

/** What every file begins with: the same for all files of one build, so that two builds never mix. */
export interface IndexFile {
  readonly edition: string;
}

/** Folders of the kinds of names; a row has the index. */
export const NAME_KINDS = ['people', 'places', 'organisations'] as const;

/** One source: the slug of its page, and its title. */
export type SourceRow = readonly [slug: string, title: string];

/**
 * One person, place or organisation: index in NAME_KINDS, name, slug of the page (empty when it is
 * the slug of the name), number of mentions, number of sources, the other printed forms and those by
 * which an editor lets it be found.
 */
export type NameRow = readonly [
  kind: number,
  name: string,
  slug: string,
  mentions: number,
  sources: number,
  forms: readonly string[],
  editors: readonly string[],
];

/**
 * Somebody to whom statements are credited: id of the page or empty, the name or, unresolved, the
 * printed words (empty for the article itself and for nobody), and how it is known ("nobody" when
 * nobody is credited).
 */
export type SpeakerRow = readonly [id: string, words: string, status: string];

/** `names.json`. */
export interface NamesFile extends IndexFile {
  readonly sources: readonly SourceRow[];
  readonly names: readonly NameRow[];
  readonly speakers: readonly SpeakerRow[];
  /** A key under which spellings of names meet, then the words in print that have it ("al" and "asad" are two). */
  readonly spellings: readonly (readonly string[])[];
  /** The first word of each file of words. */
  readonly shards: readonly string[];
  /** Index of the first source of each file of texts. */
  readonly texts: readonly number[];
}

/** The labels of statements and blocks; a row has one bit for each, the first the lowest. */
export const LABELS = [
  'headline',
  'caption',
  'negated',
  'conditional',
  'question',
  'boilerplate',
] as const;

/**
 * A quotation or figure, as to where it stands and who is credited: its id, index of the source,
 * paragraph, place of its first word, number of its words, its start and length in UTF-16 code units of
 * the canonical text, index of the speaker, how the speaker is printed where it differs, labels.
 */
export type StatementRow = readonly [
  id: string,
  source: number,
  paragraph: number,
  place: number,
  words: number,
  start: number,
  length: number,
  speaker: number,
  printed: string,
  labels: number,
];

/**
 * What a figure prints: its words, what it counts (empty for nothing), whether the counted words follow
 * after one space (1) or not (0), and the derived value and bounds.
 */
export type AmountRow = readonly [
  words: string,
  counted: string,
  follows: number,
  value: number | null,
  low: number | null,
  high: number | null,
];

/** `figures.json`: two rows for each figure. */
export interface FiguresFile extends IndexFile {
  readonly statements: readonly StatementRow[];
  readonly amounts: readonly AmountRow[];
}

/** A block: its paragraph, its label as a bit of LABELS or 0, and the number of words of each sentence. */
export type BlockRow = readonly [paragraph: number, label: number, ...words: number[]];

/** `passages.json`. */
export interface PassagesFile extends IndexFile {
  /** The blocks of each source. */
  readonly blocks: readonly (readonly BlockRow[])[];
  readonly quotations: readonly StatementRow[];
  /** Index in MODES of each quotation. */
  readonly modes: readonly number[];
  /** The sources that each name stands in, by index. */
  readonly named: readonly (readonly number[])[];
}

/** The modes of quotations. */
export const MODES = ['direct', 'mixed', 'indirect'] as const;

/**
 * `words/<n>.json`: words in order of code units, and for each the places where it stands, each as its
 * distance from the one before. Under "=3000" stand the numbers of that value, however printed: each
 * with a distance and its number of words.
 */
export interface WordsFile extends IndexFile {
  readonly words: readonly string[];
  readonly places: readonly (readonly number[])[];
}

/** One canonical text, and the start and end of each of its sentences, in UTF-16 code units. */
export interface TextRow {
  readonly text: string;
  readonly sentences: readonly number[];
}

/** `texts/<n>.json`. */
export interface TextsFile extends IndexFile {
  readonly texts: readonly TextRow[];
}

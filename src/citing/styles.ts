/** A style of citing that pages offer. */
export interface Style {
  /** Name of its file in the folder `styles`, without the ending. */
  readonly id: string;
  /** As readers know it. */
  readonly title: string;
  /** Its `locales-….xml` in the same folder, and how it writes a day. */
  readonly locale: 'en-US' | 'en-GB';
  /** How a work is referred to where it is used; absent where that is by a number or without a paragraph. */
  readonly within?: string;
  /** How the style writes the day on which a page was read: "22 November 2026", and so on. */
  readonly day: 'day-first' | 'month-first' | 'year-first';
}

/** The styles, in the order of the pages. */
export const styles: readonly Style[] = [
  { id: 'apa', title: 'APA', locale: 'en-US', within: 'in the text', day: 'month-first' },
  {
    id: 'chicago-author-date',
    title: 'Chicago, author and date',
    locale: 'en-US',
    within: 'in the text',
    day: 'month-first',
  },
  {
    id: 'chicago-fullnote-bibliography',
    title: 'Chicago, notes',
    locale: 'en-US',
    within: 'in a note',
    day: 'month-first',
  },
  { id: 'modern-language-association', title: 'MLA', locale: 'en-US', day: 'day-first' },
  {
    id: 'harvard-cite-them-right',
    title: 'Harvard',
    locale: 'en-GB',
    within: 'in the text',
    day: 'day-first',
  },
  { id: 'vancouver', title: 'Vancouver', locale: 'en-US', day: 'year-first' },
];

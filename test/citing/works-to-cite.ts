import type { Work } from '../../src/citing/work.ts';

/** A text of which everything is known. */
export const ARTICLE: Work = {
  kind: 'article',
  key: 'quotations-q-1',
  title: 'Harbour reopens “after three years”',
  author: 'Ana Berg',
  container: 'The Port Ellis Gazette',
  place: 'Port Ellis',
  date: '2019-03-04',
  paragraph: 3,
  heldIn: 'Harbour Readings',
  address: 'https://example.org/quotations/q-1/',
};

/** A text of which only the title is known. */
export const BARE: Work = {
  kind: 'article',
  key: 'sources-untitled',
  title: 'Who pays?',
  heldIn: 'Harbour Readings',
  address: 'sources/untitled/',
};

/** A page of the site. */
export const PAGE: Work = {
  kind: 'page',
  key: 'people-ana-berg',
  title: 'Ana Berg',
  container: 'Harbour Readings',
  publisher: 'The Reading Room',
  heldIn: 'Harbour Readings',
  address: 'https://example.org/people/ana-berg/',
};

/** Titles that mean something to one format or another. */
export const HOSTILE_TITLES: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<i>Harbour</i> & 5 % of $1_000 # ^ ~ {x} \\cite{y}',
  'An open { brace',
  'A closed } brace, and "quotes"',
  'TY  - JOUR\nER  - ',
  'مرفأ بورت إليس: «من يدفع؟»',
  'Žižkův most přes Œuvre, 橋',
  'e\u0301 is not \u00e9, \u202eturned\u202c',
  'Xq0qx and Xq1qx',
  '$& $1 $` of the harbour',
  '@article{x, title = {y}}',
];

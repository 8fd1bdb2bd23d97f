import { column, type Column } from './columns.ts';

/** Of a column that is never empty. */
export const ALWAYS = { required: true } as const;
/** Of a column of whole numbers that is never empty. */
export const COUNT = { required: true, minimum: 0 } as const;
/** Of a date of level 0: a year, a month or a day. */
export const EDTF = { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } as const;

/** The id of a row, of this form. */
export const id = (pattern: string): Column =>
  column('string', 'id', 'Permanent id.', { required: true, unique: true, pattern });
/** Where the page of a row is. */
export const url: Column = column('string', 'url', 'Path from the root of the site.', {
  required: true,
  pattern: '/.+/(#.+)?',
});

/** Where the words of a row stand. */
export const place: readonly Column[] = [
  column('string', 'source', 'Id of the source.', ALWAYS, 'sources'),
  column(
    'integer',
    'paragraph',
    'Number of the paragraph; its anchor is p and this number; 0 is the title.',
    COUNT,
  ),
  column(
    'integer',
    'start',
    'First UTF-16 code unit of the words in the canonical text, counted from 0.',
    COUNT,
  ),
  column('integer', 'end', 'The code unit after the last one.', COUNT),
  column('string', 'exact', 'The words as printed.', ALWAYS),
];

/** Who is credited with the words of a row. */
export const speaker: readonly Column[] = [
  column(
    'string',
    'speakerAsWritten',
    'The speaker as printed; empty when the article itself speaks.',
  ),
  column('string', 'speakerName', 'The fullest form of the speaker’s name in the same text.'),
  column('string', 'speaker', 'Id of the speaker’s page, when there is one.', {
    pattern: '(people|places|organisations)/.+',
  }),
  column(
    'string',
    'speakerStatus',
    'explicit, title, pronoun, unresolved, article, or editor: by a decision of an editor.',
    {
      required: true,
      enum: ['explicit', 'title', 'pronoun', 'unresolved', 'article', 'editor'],
    },
  ),
  column('string', 'speakerRule', 'The rule that found the speaker.'),
  column(
    'string',
    'speakerConfidence',
    'certain (the words’ own cue) or likely (through neighbours or a pronoun); empty when nobody is credited.',
    { enum: ['certain', 'likely'] },
  ),
  column('array', 'via', 'Through whom the words came, as printed.', ALWAYS),
];

/** How the sentence of a row must be read. */
export const labels: Column = column(
  'array',
  'labels',
  'How the sentence is worded: headline, caption, negated, conditional, question.',
  ALWAYS,
);

/** What the tables of people, places and organisations have in common. */
export const named = (table: string): readonly Column[] => [
  id(`${table}/.+`),
  url,
  column('string', 'name', 'The fullest printed form, or the name that an editor chose.', ALWAYS),
  column('array', 'aliases', 'Every printed form.', ALWAYS),
  column('integer', 'mentions', 'How many mentions were found.', COUNT),
  column('array', 'sources', 'Ids of the sources that name it.', ALWAYS),
  column('array', 'altLabels', 'Further names that an editor gives it.', ALWAYS),
  column('array', 'sameAs', 'Addresses elsewhere of the same thing, entered by an editor.', ALWAYS),
];

/** A part of a coordinate, of at most so many degrees. */
export const degrees = (name: string, most: number): Column =>
  column('number', name, 'In degrees, entered by an editor; empty when not known.', {
    minimum: -most,
    maximum: most,
  });

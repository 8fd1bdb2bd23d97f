import { RIGHTS } from '../../model/rights.ts';
import { column, type Column } from './columns.ts';

const ALWAYS = { required: true } as const;
const COUNT = { required: true, minimum: 0 } as const;
const EDTF = { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } as const;

const id = (pattern: string) =>
  column('string', 'id', 'Permanent id.', { required: true, unique: true, pattern });
const url = column('string', 'url', 'Path from the root of the site.', {
  required: true,
  pattern: '/.+/(#.+)?',
});

const place: readonly Column[] = [
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

const speaker: readonly Column[] = [
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

const labels = column(
  'array',
  'labels',
  'How the sentence is worded: headline, caption, negated, conditional, question.',
  ALWAYS,
);

const named = (table: string): readonly Column[] => [
  id(`${table}/.+`),
  url,
  column('string', 'name', 'The fullest printed form, or the name that an editor chose.', ALWAYS),
  column('array', 'aliases', 'Every printed form.', ALWAYS),
  column('integer', 'mentions', 'How many mentions were found.', COUNT),
  column('array', 'sources', 'Ids of the sources that name it.', ALWAYS),
  column('array', 'altLabels', 'Further names that an editor gives it.', ALWAYS),
  column('array', 'sameAs', 'Addresses elsewhere of the same thing, entered by an editor.', ALWAYS),
];

const degrees = (name: string, most: number) =>
  column('number', name, 'In degrees, entered by an editor; empty when not known.', {
    minimum: -most,
    maximum: most,
  });

const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  sources: [
    id('sources/.+'),
    url,
    column('string', 'title', 'Title as printed.', ALWAYS),
    column('string', 'publisher', 'Empty when not known.'),
    column('string', 'place', 'Place of publication; empty when not known.'),
    column('string', 'date', 'Date of publication in EDTF; empty when not known.', EDTF),
    column('string', 'author', 'Empty when not known.'),
    column('string', 'address', 'Address on the web; empty when not known.'),
    column('string', 'rights', 'As its facts say; empty when not known.'),
    column('string', 'licence', 'Words on the licence or permission; empty when not known.'),
    column(
      'string',
      'published',
      'How much of its words is published: full, excerpt or reference.',
      {
        required: true,
        enum: RIGHTS,
      },
    ),
    column('string', 'file', 'Path of the file below the folder of texts.', ALWAYS),
    column('string', 'sha256', 'Of the bytes of the file.', {
      required: true,
      pattern: '[0-9a-f]{64}',
    }),
    column(
      'string',
      'text',
      'Path of the canonical text, in which all offsets count; where words are withheld, a ░ stands for each of their code units.',
      ALWAYS,
    ),
    column('integer', 'characters', 'Length of the canonical text in UTF-16 code units.', COUNT),
    column('integer', 'paragraphs', 'How many blocks there are, without the title.', COUNT),
  ],
  people: named('people'),
  places: [...named('places'), degrees('latitude', 90), degrees('longitude', 180)],
  organisations: named('organisations'),
  figures: [
    id('f-[0-9a-f]{12}'),
    url,
    ...place,
    column('number', 'value', 'Derived by the rule; empty when only bounds are.'),
    column('number', 'low', 'Lower bound, derived.'),
    column('number', 'high', 'Upper bound, derived.'),
    column('string', 'modifier', 'As printed: about, more than.'),
    column('string', 'counted', 'What is counted, as printed.'),
    column('string', 'change', 'The words that say that it changed, as printed: rose to, cut by.'),
    column('string', 'rule', 'The rule that derived value or bounds.', ALWAYS),
    ...speaker,
    column(
      'string',
      'quotation',
      'Id of the quotation that it stands in.',
      undefined,
      'quotations',
    ),
    labels,
  ],
  quotations: [
    id('q-[0-9a-f]{12}'),
    url,
    ...place,
    column('string', 'mode', 'direct, mixed or indirect.', {
      required: true,
      enum: ['direct', 'mixed', 'indirect'],
    }),
    column('string', 'cue', 'The speech verb or phrase as printed.'),
    column('string', 'rule', 'The rule that found it.', ALWAYS),
    ...speaker,
    column('array', 'about', 'Ids of what is named inside the words.', ALWAYS),
    column('string', 'utterance', 'Shared by quotations that print the same words of one speaker.'),
    labels,
  ],
  mentions: [
    id('m-[0-9a-f]{12}'),
    url,
    ...place,
    column('string', 'kind', 'person, place, organisation or date.', {
      required: true,
      enum: ['person', 'place', 'organisation', 'date'],
    }),
    column('string', 'entity', 'Id of what it names; empty for dates.', {
      pattern: '(people|places|organisations)/.+',
    }),
    column('string', 'rule', 'The rule that found it.', ALWAYS),
    column(
      'string',
      'edtf',
      'Of a date, what it says as EDTF, derived; empty when it cannot be told.',
    ),
    column('string', 'edtfRule', 'The rule that derived it.'),
  ],
  withheld: [
    id('[qf]-[0-9a-f]{12}'),
    column('string', 'kind', 'quotation or figure.', {
      required: true,
      enum: ['quotation', 'figure'],
    }),
    ...place.filter(({ name }) => name !== 'exact'),
    column('string', 'sha256', 'Of the words as UTF-8.', {
      required: true,
      pattern: '[0-9a-f]{64}',
    }),
  ],
};

/** What a table holds, in a sentence. */
const HOLDS: Readonly<Record<string, string>> = {
  sources: 'One row for each text: what is known of it, and where its canonical text lies.',
  people: 'One row for each person who has a page.',
  places: 'One row for each place that has a page.',
  organisations: 'One row for each organisation that has a page.',
  figures: 'One row for each quantity that a source prints, with who states it.',
  quotations: 'One row for each stretch of words that a source credits, or leaves uncredited.',
  mentions: 'One row for each time that a source prints a name or a date.',
  withheld:
    'One row for each quotation or quantity whose words the rights of its source withhold: where it stands, and their hash.',
};

/** A published table: its name, what it holds, and its columns in order. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

/** Every published table, in order. */
export const TABLES: readonly Table[] = Object.entries(COLUMNS).map(([name, columns]) => ({
  name,
  description: HOLDS[name] ?? '',
  columns,
}));

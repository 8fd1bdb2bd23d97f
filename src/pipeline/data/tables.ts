import { RIGHTS } from '../../model/rights.ts';
import { column, type Column } from './columns.ts';
import {
  ALWAYS,
  COUNT,
  degrees,
  EDTF,
  id,
  labels,
  named,
  place,
  speaker,
  url,
} from './shared-columns.ts';

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

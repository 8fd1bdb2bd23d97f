/** The Frictionless type of a column. Source: Frictionless Table Schema, specs.frictionlessdata.io. */
export type ColumnType = 'string' | 'integer' | 'number' | 'array';

/** One column of a published table: its name, type and what it holds. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
}

const text = (name: string, description: string): Column => ({ name, type: 'string', description });
const whole = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  description,
});
const number = (name: string, description: string): Column => ({
  name,
  type: 'number',
  description,
});
const list = (name: string, description: string): Column => ({ name, type: 'array', description });

const id = text('id', 'Permanent id.');
const url = text('url', 'Path from the root of the site.');

const place: readonly Column[] = [
  text('source', 'Id of the source.'),
  whole('paragraph', 'Number of the paragraph; its anchor is p and this number; 0 is the title.'),
  whole('start', 'First UTF-16 code unit of the words in the canonical text.'),
  whole('end', 'The code unit after the last one.'),
  text('exact', 'The words as printed.'),
];

const speaker: readonly Column[] = [
  text('speakerAsWritten', 'The speaker as printed; empty when the article itself speaks.'),
  text('speakerName', 'The fullest form of the speaker’s name in the same text.'),
  text('speaker', 'Id of the speaker’s page, when there is one.'),
  text(
    'speakerStatus',
    'explicit, title, pronoun, unresolved, article, or editor: by a decision of an editor.',
  ),
  text('speakerRule', 'The rule that found the speaker.'),
  text(
    'speakerConfidence',
    'certain (the words’ own cue) or likely (through neighbours or a pronoun); empty when nobody is credited.',
  ),
  list('via', 'Through whom the words came, as printed.'),
];

const labels = list(
  'labels',
  'How the sentence is worded: headline, caption, negated, conditional, question.',
);

const named: readonly Column[] = [
  id,
  url,
  text('name', 'The fullest printed form, or the name that an editor chose.'),
  list('aliases', 'Every printed form.'),
  whole('mentions', 'How many mentions were found.'),
  list('sources', 'Ids of the sources that name it.'),
  list('altLabels', 'Further names that an editor gives it.'),
  list('sameAs', 'Addresses elsewhere of the same thing, entered by an editor.'),
];

/** A published table: its name and its columns, in order. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

const COLUMNS = {
  sources: [
    id,
    url,
    text('title', 'Title as printed.'),
    text('publisher', 'Empty when not known.'),
    text('place', 'Place of publication; empty when not known.'),
    text('date', 'Date of publication in EDTF; empty when not known.'),
    text('author', 'Empty when not known.'),
    text('address', 'Address on the web; empty when not known.'),
    text('rights', 'Empty when not known.'),
    text('file', 'Path of the file below the folder of texts.'),
    text('sha256', 'Of the bytes of the file.'),
    text('text', 'Path of the canonical text, in which all offsets count.'),
    whole('characters', 'Length of the canonical text in UTF-16 code units.'),
    whole('paragraphs', 'How many blocks there are, without the title.'),
  ],
  people: named,
  places: [
    ...named,
    number('latitude', 'In degrees, entered by an editor; empty when not known.'),
    number('longitude', 'In degrees, entered by an editor; empty when not known.'),
  ],
  organisations: named,
  figures: [
    id,
    url,
    ...place,
    number('value', 'Derived by the rule; empty when only bounds are.'),
    number('low', 'Lower bound, derived.'),
    number('high', 'Upper bound, derived.'),
    text('modifier', 'As printed: about, more than.'),
    text('counted', 'What is counted, as printed.'),
    text('change', 'The words that say that it changed, as printed: rose to, cut by.'),
    text('rule', 'The rule that derived value or bounds.'),
    ...speaker,
    text('quotation', 'Id of the quotation that it stands in.'),
    labels,
  ],
  quotations: [
    id,
    url,
    ...place,
    text('mode', 'direct, mixed or indirect.'),
    text('cue', 'The speech verb or phrase as printed.'),
    text('rule', 'The rule that found it.'),
    ...speaker,
    list('about', 'Ids of what is named inside the words.'),
    text('utterance', 'Shared by quotations that print the same words of one speaker.'),
    labels,
  ],
  mentions: [
    id,
    url,
    ...place,
    text('kind', 'person, place, organisation or date.'),
    text('entity', 'Id of what it names; empty for dates.'),
    text('rule', 'The rule that found it.'),
    text('edtf', 'Of a date, what it says as EDTF, derived; empty when it cannot be told.'),
    text('edtfRule', 'The rule that derived it.'),
  ],
} as const satisfies Record<string, readonly Column[]>;

/** Every published table, in order. */
export const TABLES: readonly Table[] = Object.entries(COLUMNS).map(([name, columns]) => ({
  name,
  columns,
}));

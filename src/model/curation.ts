import { z } from 'zod';

/** A day as decisions are dated and sources are published: ISO 8601. */
const day = z.iso.date('expected a day like 2024-05-17');

const wording = (most: number) =>
  z
    .string('expected words')
    .trim()
    .min(1, 'expected words')
    .max(most, `expected at most ${most} signs`);

/** An id, or the address it is shown under: "/people/john-kerry/" is "people/john-kerry". */
const bare = (written: string): string => written.trim().replace(/^\/+|[/#]+$/g, '');

const entity = z
  .string('expected an id like people/ana-berg')
  .transform(bare)
  .pipe(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, 'expected an id like people/ana-berg'));

const source = z
  .string('expected an id like sources/harbour-reopens')
  .transform(bare)
  .pipe(z.string().regex(/^sources\/[a-z0-9-]+$/, 'expected an id like sources/harbour-reopens'));

/** The id of a statement or mention, also with the folder of its page or the page of its source before it. */
const placed = (letters: string, example: string) =>
  z
    .string(`expected an id like ${example}`)
    .transform((written) => bare(written).replace(/^.*[/#]/, ''))
    .pipe(
      z.string().regex(new RegExp(`^[${letters}]-[0-9a-f]{12}$`), `expected an id like ${example}`),
    );

const mention = placed('m', 'm-0a1b2c3d4e5f');
const statement = placed('qf', 'q-0a1b2c3d4e5f');
const figure = placed('f', 'f-0a1b2c3d4e5f');

/** One thing, or a list of them. */
const several = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(one).min(1));

/** YAML is read as words only, so that a name like "No" stays a name; numbers are read here. */
const whole = z
  .string('expected a whole number')
  .regex(/^\d{1,9}$/, 'expected a whole number')
  .transform(Number);
const number = z
  .string('expected a number')
  .regex(/^-?\d{1,15}(\.\d+)?$/, 'expected a number in digits, without commas: 3000 or 0.5')
  .transform(Number);
const bound = z.union(
  [z.literal('none').transform(() => null), number],
  'expected a number, or none',
);

const degrees = (most: number) =>
  number.refine(
    (value) => Math.abs(value) <= most,
    `expected degrees between -${most} and ${most}`,
  );

const NUMBERED = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-2[1-4])?[?~%]?`;

/** EDTF of level 0 or 1 as mentions have it. Source: Library of Congress, EDTF (ISO 8601-2). */
const edtf = z
  .string()
  .regex(
    new RegExp(`^(${NUMBERED}|\\d{3}X|\\d{2}XX|${NUMBERED}/${NUMBERED}|unresolved)$`),
    'expected EDTF like 2016-12-15, 2016-12, 199X or 2016-12-03/2016-12-05, or unresolved',
  );

const SAME = 'expected a Wikidata id like Q22316 or an address';

/** A Wikidata id ("Q22316") becomes its address; any other same-as link is an address on the web. */
const same = z.union(
  [
    z
      .string(SAME)
      .regex(/^Q[1-9]\d*$/, SAME)
      .transform((id) => `https://www.wikidata.org/entity/${id}`),
    z.url({ protocol: /^https?$/, error: SAME }),
  ],
  SAME,
);

/** A name by which a page goes: a printed form, or one that is marked as the editor's own. */
const preferred = z.union(
  [wording(200), z.strictObject({ editor: wording(200) })],
  'expected a printed form, or {editor: "a name of your own"}',
);

/** Why, by whom and when: of every decision, and left out where nobody wrote it down. */
const signed = {
  because: wording(2000).optional(),
  by: wording(200).optional(),
  date: day.optional(),
};

/** Where exact words stand: in which source, paragraph, and which occurrence of them in it. */
const inText = {
  source,
  paragraph: whole,
  occurrence: whole.refine((nth) => nth > 0, 'expected 1 or more').optional(),
};

const SCHEMAS = {
  name: z.strictObject({
    verb: z.literal('name'),
    name: entity,
    prefLabel: preferred.optional(),
    altLabel: several(wording(200)).optional(),
    hiddenLabel: several(wording(200)).optional(),
    sameAs: several(same).optional(),
    ...signed,
  }),
  join: z.strictObject({ verb: z.literal('join'), join: entity, to: entity, ...signed }),
  separate: z.strictObject({
    verb: z.literal('separate'),
    separate: entity,
    forms: several(wording(500)).optional(),
    sources: several(source).optional(),
    mentions: several(mention).optional(),
    as: entity,
    ...signed,
  }),
  reject: z.strictObject({
    verb: z.literal('reject'),
    reject: wording(500),
    source: source.optional(),
    paragraph: whole.optional(),
    occurrence: inText.occurrence,
    ...signed,
  }),
  mention: z.strictObject({
    verb: z.literal('mention'),
    mention: wording(500),
    ...inText,
    kind: z.enum(['person', 'place', 'organisation'], 'expected person, place or organisation'),
    entity: entity.optional(),
    ...signed,
  }),
  speaker: z.strictObject({
    verb: z.literal('speaker'),
    speaker: statement,
    is: z.union(
      [z.enum(['unresolved', 'article']), entity],
      'expected an id like people/ana-berg, unresolved, or article',
    ),
    ...signed,
  }),
  quantity: z.strictObject({
    verb: z.literal('quantity'),
    quantity: figure,
    value: bound.optional(),
    low: bound.optional(),
    high: bound.optional(),
    counted: wording(500).optional(),
    ...signed,
  }),
  dating: z.strictObject({
    verb: z.literal('dating'),
    dating: z.union(
      [mention, source],
      'expected an id like m-0a1b2c3d4e5f or sources/harbour-reopens',
    ),
    edtf,
    ...signed,
  }),
  coordinates: z.strictObject({
    verb: z.literal('coordinates'),
    coordinates: entity,
    latitude: degrees(90),
    longitude: degrees(180),
    ...signed,
  }),
  noindex: z.strictObject({ verb: z.literal('noindex'), noindex: entity, ...signed }),
  suppress: z.strictObject({
    verb: z.literal('suppress'),
    suppress: entity,
    ...signed,
    because: wording(2000),
    date: day,
  }),
  note: z.strictObject({
    verb: z.literal('note'),
    note: z.union(
      [statement, source, entity],
      'expected an id like people/ana-berg, sources/harbour-reopens or q-0a1b2c3d4e5f',
    ),
    text: wording(5000),
    ...signed,
    by: wording(200),
    date: day,
  }),
} as const;

/** What a human decision is about: its first word in the file. */
export type Verb = keyof typeof SCHEMAS;

/** The keys that each verb may have, the verb itself first. */
export const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SCHEMAS).map(([verb, { shape }]) => [verb, Object.keys(shape).slice(1)]),
);

/**
 * One decision as it stands in a file, with `verb` naming which it is. The value under the verb's own
 * key is what it decides about. Every scalar comes as words (YAML's failsafe schema).
 */
export const decisionData = z.discriminatedUnion('verb', [
  SCHEMAS.name,
  SCHEMAS.join,
  SCHEMAS.separate,
  SCHEMAS.reject,
  SCHEMAS.mention,
  SCHEMAS.speaker,
  SCHEMAS.quantity,
  SCHEMAS.dating,
  SCHEMAS.coordinates,
  SCHEMAS.noindex,
  SCHEMAS.suppress,
  SCHEMAS.note,
]);

/** One decision, validated, without its place. */
export type DecisionData = z.infer<typeof decisionData>;

/** The data of the decisions with one verb. */
export type DecisionOf<V extends Verb> = Extract<DecisionData, { verb: V }>;

/** One decision with its place: the file, and the line and column of each of its keys, from 1. */
export interface Decision<D extends DecisionData = DecisionData> {
  readonly data: D;
  readonly file: string;
  /** Where the value of a key stands; where the decision begins when it has no such key. */
  readonly placeOf: (key: string) => { readonly line: number; readonly column: number };
}

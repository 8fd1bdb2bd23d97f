import { z } from 'zod';

// Source: Frictionless Data Package, Data Resource, Tabular Data Resource and Table Schema (version 1),
// specs.frictionlessdata.io. Strict: a property that these do not know is a fault.

const name = z.string().regex(/^[a-z0-9._/-]+$/);
const cell = z.union([z.string(), z.number()]);

const limits = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
  array: ['required', 'unique', 'enum', 'minLength', 'maxLength'],
};

const field = z
  .strictObject({
    name: z.string().min(1),
    type: z.enum(['string', 'integer', 'number', 'array']),
    title: z.string().optional(),
    description: z.string().min(1),
    constraints: z
      .strictObject({
        required: z.boolean(),
        unique: z.boolean(),
        pattern: z.string().refine((pattern) => new RegExp(pattern, 'u')),
        enum: z.array(cell).min(1),
        minimum: z.number(),
        maximum: z.number(),
      })
      .partial()
      .optional(),
  })
  .refine(({ type, constraints = {} }) =>
    Object.keys(constraints).every((key) => limits[type].includes(key)),
  );

const schema = z
  .strictObject({
    fields: z.array(field).min(1),
    primaryKey: z.string(),
    missingValues: z.array(z.string()),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.string(),
          reference: z.strictObject({ resource: z.string(), fields: z.string() }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map((each) => each.name)).size === fields.length)
  .refine(({ fields, primaryKey, foreignKeys = [] }) =>
    [primaryKey, ...foreignKeys.map((key) => key.fields)].every((key) =>
      fields.some((each) => each.name === key),
    ),
  );

const resource = z
  .strictObject({
    name,
    path: z.string().regex(/^(?![/.])(?!.*\.\.\/)[^\\]+$/),
    profile: z.enum(['tabular-data-resource', 'data-resource']).default('data-resource'),
    format: z.string().optional(),
    mediatype: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
    encoding: z.literal('utf-8'),
    description: z.string().min(1),
    bytes: z.int().nonnegative(),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    schema: schema.optional(),
  })
  .refine((each) => (each.profile === 'tabular-data-resource') === (each.schema !== undefined));

/** A data package, by the rules of its standard. */
export const dataPackage = z
  .strictObject({
    profile: z.literal('data-package'),
    name,
    title: z.string(),
    description: z.string(),
    resources: z.array(resource).min(1),
  })
  .refine(({ resources }) => new Set(resources.map((each) => each.name)).size === resources.length)
  .refine(({ resources }) =>
    resources
      .flatMap((each) => each.schema?.foreignKeys ?? [])
      .every(({ reference }) => resources.some((each) => each.name === reference.resource)),
  );

type Schema = z.infer<typeof schema>;
type Row = Readonly<Record<string, unknown>>;

/** What is wrong with the rows of a table by its schema; `idsOf` knows the ids of other tables. */
export function faultsOfRows(
  rows: readonly Row[],
  { fields, foreignKeys = [] }: Schema,
  idsOf: (table: string) => ReadonlySet<unknown>,
): string[] {
  return [
    ...fields.flatMap((each) => faultsOfField(rows, each)),
    ...foreignKeys.flatMap(({ fields: key, reference }) =>
      rows
        .map((row) => row[key])
        .filter((id) => id !== null && !idsOf(reference.resource).has(id))
        .map((id) => `${key} ${String(id)} is no id of ${reference.resource}`),
    ),
  ];
}

function faultsOfField(
  rows: readonly Row[],
  { name: key, type, constraints = {} }: z.infer<typeof field>,
) {
  const known = rows.map((row) => row[key]).filter((value) => value !== null);
  const { required, unique, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  const fits = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  const isFit = (value: unknown): boolean => {
    if (type === 'array')
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (type === 'string') {
      const isOne = constraints.enum?.includes(String(value)) ?? true;
      return typeof value === 'string' && value !== '' && isOne && (fits?.test(value) ?? true);
    }
    const isNumber = type === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
    return isNumber && minimum <= Number(value) && Number(value) <= maximum;
  };
  return [
    ...known.filter((value) => !isFit(value)).map((value) => `${key} is ${JSON.stringify(value)}`),
    ...(required && known.length < rows.length ? [`${key} is empty somewhere`] : []),
    ...(unique && new Set(known).size < known.length ? [`${key} stands twice`] : []),
  ];
}

import type { Column } from './columns.ts';
import type { Sum } from './sums.ts';
import type { Table } from './tables.ts';

/** A file of the data that is no table: its name, its type and what it holds. */
export interface Resource {
  readonly name: string;
  /** Below the folder of the data. */
  readonly path: string;
  readonly mediatype: string;
  readonly description: string;
}

/**
 * The description of the data for programs: every table with its fields, what holds for them and how
 * tables hang together, and every other file; with the sizes and hashes of those in `sums`.
 * Source: Frictionless Data Package, Tabular Data Resource and Table Schema, specs.frictionlessdata.io.
 */
export function datapackageOf(
  tables: readonly Table[],
  others: readonly Resource[],
  sums: ReadonlyMap<string, Sum>,
): string {
  const tabular = tables.map((table) => ({
    ...described(
      {
        name: table.name,
        path: `${table.name}.csv`,
        mediatype: 'text/csv',
        description: table.description,
      },
      sums,
    ),
    profile: 'tabular-data-resource',
    format: 'csv',
    schema: schemaOf(table),
  }));
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: 'sourcebook',
      title: 'Who said what, where: the data behind the pages',
      description:
        'Names, quotations and quantities as printed, each with the source and the stretch of its canonical text in which it stands.',
      resources: [...tabular, ...others.map((other) => described(other, sums))],
    },
    undefined,
    2,
  )}\n`;
}

function described(
  { name, path, mediatype, description }: Resource,
  sums: ReadonlyMap<string, Sum>,
) {
  const sum = sums.get(`data/${path}`);
  return {
    ...{ name, path, mediatype, encoding: 'utf-8', description },
    ...(sum && { bytes: sum.bytes, hash: `sha256:${sum.sha256}` }),
  };
}

function schemaOf({ columns }: Table) {
  const foreignKeys = columns.flatMap(({ name, of }) =>
    of === undefined ? [] : [{ fields: name, reference: { resource: of, fields: 'id' } }],
  );
  return {
    fields: columns.map(fieldOf),
    primaryKey: 'id',
    missingValues: [''],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, type, description, constraints }: Column) {
  return { name, type, description, ...(constraints && { constraints }) };
}

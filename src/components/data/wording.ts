import type { Field } from '../../integrations/data-tables.ts';

const TYPES: Readonly<Record<Field['type'], string>> = {
  string: 'words',
  integer: 'whole number',
  number: 'number',
  array: 'list of words',
};

/** The type of a field for a reader, with its name in Frictionless Table Schema. */
export function typeWords(type: Field['type']): string {
  return `${TYPES[type]} (${type})`;
}

/** What holds for every value of a field, a sentence each; empty when nothing does. */
export function constraintWords({ constraints = {}, of }: Field): readonly string[] {
  const { required, unique, minimum, maximum, pattern } = constraints;
  return [
    required ? 'Never empty.' : 'May be empty.',
    ...(unique ? ['No two rows have the same.'] : []),
    ...(of === undefined ? [] : [`An id of the table ${of}.`]),
    ...(minimum === undefined ? [] : [`At least ${minimum}.`]),
    ...(maximum === undefined ? [] : [`At most ${maximum}.`]),
    ...(constraints.enum ? [`One of: ${constraints.enum.join(', ')}.`] : []),
    ...(pattern === undefined ? [] : [`Fits the regular expression ${pattern}`]),
  ];
}

/** A value as JSON Lines has it. */
export function exampleWords({ value }: NonNullable<Field['example']>): string {
  return JSON.stringify(value);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Column } from '../pipeline/data/columns.ts';
import { FORMS } from '../pipeline/data/forms.ts';
import { TABLES, type Table } from '../pipeline/data/tables.ts';
import { FOLDER } from './folder.ts';
import { once } from './once.ts';

const example = z.object({
  value: z.union([z.string(), z.number(), z.array(z.string())]),
  /** The page of the row that it is from, from the root of the site. */
  url: z.string().optional(),
});
const examples = z.record(z.string(), z.record(z.string(), example));

/** A column with a value of it. */
export interface Field extends Column {
  readonly example: z.infer<typeof example> | undefined;
}

/** The published tables, each with its fields. */
export const dataTables = once((): readonly (Table & { readonly fields: readonly Field[] })[] => {
  const found = readExamples();
  return TABLES.map((table) => ({
    ...table,
    fields: table.columns.map((column) => ({
      ...column,
      example: found[table.name]?.[column.name],
    })),
  }));
});

/** The files below `data/` that are no tables. */
export function dataForms(): readonly { readonly path: string; readonly description: string }[] {
  return FORMS.flatMap(({ resource }) => resource ?? []);
}

/** The values, from the file that the pipeline writes beside the pages. */
function readExamples(): z.infer<typeof examples> {
  const file = join(FOLDER, 'examples.json');
  if (!existsSync(file)) {
    throw new Error(`Unexpected lack of ${file}, expected examples. Run: npm run generate`);
  }
  return examples.parse(JSON.parse(readFileSync(file, 'utf8')));
}

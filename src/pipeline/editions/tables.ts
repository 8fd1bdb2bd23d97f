import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.null(), z.array(z.string())]).optional();

const row = z.looseObject({ id: z.string(), url: z.string() }).catchall(cell);

/** One record of a published table. Columns that an edition did not have yet are absent. */
export type Row = Readonly<z.infer<typeof row>>;

/** The names of the published tables that two editions are compared by. */
export const COMPARED = [
  'sources',
  'people',
  'places',
  'organisations',
  'quotations',
  'figures',
  'mentions',
] as const;

/** The published tables of one edition, each by the ids of its records, in the order of the table. */
export type Tables = Readonly<Record<(typeof COMPARED)[number], ReadonlyMap<string, Row>>>;

/**
 * Reads the tables of an edition. `linesOf` hands the text of `data/<name>.jsonl`, "" when there is
 * none. Throws, naming table and line, on a line that is no record.
 */
export function tablesOf(linesOf: (name: string) => string): Tables {
  return {
    sources: tableOf('sources', linesOf),
    people: tableOf('people', linesOf),
    places: tableOf('places', linesOf),
    organisations: tableOf('organisations', linesOf),
    quotations: tableOf('quotations', linesOf),
    figures: tableOf('figures', linesOf),
    mentions: tableOf('mentions', linesOf),
  };
}

function tableOf(name: string, linesOf: (name: string) => string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  linesOf(name)
    .split('\n')
    .forEach((line, index) => {
      if (line === '') return;
      const parsed = row.safeParse(JSON.parse(line));
      if (!parsed.success)
        throw new Error(
          `Unexpected line ${index + 1} in ${name}.jsonl, expected a record with an id.`,
        );
      rows.set(parsed.data.id, parsed.data);
    });
  return rows;
}

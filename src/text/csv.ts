/** A value of a cell; null and absent are written alike, as empty; a list as a JSON array, as Frictionless has it. */
export type CsvValue = string | number | null | undefined | readonly string[];

/**
 * A table as CSV: every row ends in CR LF, a cell that holds a comma, a quote or a line end is quoted.
 * The words of a cell are those that were handed in. Source: RFC 4180.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map(csvRow).join('');
}

/** One row of such a table, with its end. */
export function csvRow(cells: readonly CsvValue[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: CsvValue): string {
  const words =
    value === null || value === undefined
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

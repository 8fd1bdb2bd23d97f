import type { Pair, Row } from '../../integrations/editions.ts';

/** Who is credited in two editions: "Credited to Ana Ruiz; in the edition before to “she”, unresolved". */
export function creditNote({ before, after }: Pair): string {
  const [now, then] = [creditOf(after), creditOf(before)];
  // Two pages may go by one name.
  const [page, other] = now === then ? [pageOf(after), pageOf(before)] : ['', ''];
  return `Credited to ${now}${page}; in the edition before to ${then}${other}`;
}

/** Who is credited: "Credited to Ana Ruiz". */
export function creditedNote(row: Row): string {
  return `Credited to ${creditOf(row)}`;
}

function pageOf({ speaker }: Row): string {
  return typeof speaker === 'string' ? ` (${speaker})` : ' (no page)';
}

function creditOf(row: Row): string {
  const [name, written] = [row['speakerName'], row['speakerAsWritten']];
  if (typeof name === 'string' && name !== '') return name;
  if (row['speakerStatus'] === 'article') return 'the article itself';
  return typeof written === 'string' && written !== '' ? `“${written}”, unresolved` : 'nobody';
}

/** What a figure is read as in two editions, all of it derived. */
export function readingNote({ before, after }: Pair): string {
  return `Derived: ${readingOf(after)}; in the edition before: ${readingOf(before)}`;
}

function readingOf(row: Row): string {
  const parts = [
    ['value', row['value']],
    ['at least', row['low']],
    ['at most', row['high']],
    ['counts', row['counted']],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return parts.map(([name, value]) => `${String(name)} ${String(value)}`).join(', ') || 'no value';
}

/** What a page was called in the edition before. */
export function nameNote({ before }: Pair): string {
  return `In the edition before: ${String(before['name'])}`;
}

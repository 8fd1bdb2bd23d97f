import { csvRow } from '../../text/csv.ts';
import { xmlWords } from '../../text/xml.ts';

/** What a file says that stands where another was published: paths from the root of the site. */
export interface Farewell {
  /** Of the file itself. */
  readonly url: string;
  /** Where the same is now. */
  readonly movedTo?: string | undefined;
  /** Where to go on. */
  readonly now?: readonly string[] | undefined;
  /** Why it closed, and on which day (ISO 8601). */
  readonly gone?: string | undefined;
  readonly date?: string | undefined;
}

const FORMS: Readonly<Record<string, (farewell: Farewell) => string>> = {
  json: (farewell) => `${JSON.stringify(farewell, undefined, 2)}\n`,
  jsonl: (farewell) => `${JSON.stringify(farewell)}\n`,
  txt: (farewell) => `${wordsOf(farewell).join('\n')}\n`,
  ttl: (farewell) =>
    wordsOf(farewell)
      .map((line) => `# ${line.replaceAll(/\s+/g, ' ')}\n`)
      .join(''),
  csv: ({ url, movedTo, now = [], gone, date }) =>
    csvRow(['url', 'movedTo', 'now', 'gone', 'date']) + csvRow([url, movedTo, now, gone, date]),
  xml: xmlOf,
  atom: xmlOf,
  rng: xmlOf,
};

/** What names of files end in that are promised to answer for ever. */
export const ENDINGS: readonly string[] = Object.keys(FORMS);

/** A file that says so in the form that its name promises, so that a program which asks for it can read it. */
export function goneText(farewell: Farewell): string {
  return FORMS[farewell.url.split('.').at(-1) ?? '']?.(farewell) ?? '';
}

function wordsOf({ url, movedTo, now = [], gone, date }: Farewell): readonly string[] {
  return [
    `${url} is no longer published here.`,
    ...(movedTo === undefined ? [] : [`It has moved to: ${movedTo}`]),
    ...(date === undefined ? [] : [`It closed on ${date}.`]),
    ...(gone === undefined ? [] : [`The reason given for closing it: ${gone}`]),
    ...(now.length === 0 ? [] : [`Go on from: ${now.join(' ')}`]),
  ];
}

function xmlOf({ now, gone = '', ...rest }: Farewell): string {
  const attributes = Object.entries({ ...rest, now: now?.join(' ') }).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${xmlWords(value)}"`],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<closed${attributes.join('')}>${xmlWords(gone)}</closed>\n`;
}

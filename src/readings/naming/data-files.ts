import { csvOf } from '../../text/csv.ts';
import type { HeldGroup } from '../holdings.ts';
import type { Named } from './wordings.ts';

const NAMES = ['id', 'kind', 'name', 'wording', 'form', 'source', 'sourceTitle', 'count', 'url'];

/** The naming ledger as CSV: a row for each printed form of each source. Ids are paths below the root of the site. */
export function namesCsv(named: readonly Named[]): string {
  const rows = named.flatMap(({ kind, title, url, wordings }) =>
    wordings.flatMap(({ key, printings }) =>
      printings.flatMap(({ source, forms, at }) =>
        forms.map(({ form, count }) => [
          ...[idOf(url), kind, title, key, form],
          ...[idOf(source.url), source.title, count, at],
        ]),
      ),
    ),
  );
  return csvOf(NAMES, rows);
}

const WORDS = [
  ...['id', 'word', 'wording', 'source', 'sourceTitle', 'voice'],
  ...['speakerAsWritten', 'speakerName', 'speaker', 'count', 'url'],
];

/** The words for groups as CSV: a row for each wording of each source in each voice. */
export function wordsCsv(groups: readonly HeldGroup[]): string {
  const rows = groups.flatMap(({ url, facts }) =>
    facts.sources.flatMap((source) =>
      source.forms.flatMap(({ form, at, uses }) =>
        uses.map(({ voice, speaker, count }) => [
          ...[facts.id, facts.title, form, idOf(source.url), source.title, voice],
          ...[speaker?.asWritten, speaker?.name, speaker?.url && idOf(speaker.url)],
          ...[count, `${url}${at}`],
        ]),
      ),
    ),
  );
  return csvOf(WORDS, rows);
}

/** "/people/anna-berg/" is the page of "people/anna-berg". */
function idOf(url: string): string {
  return url.slice(1, -1);
}

import { csvOf } from '../../text/csv.ts';
import type { HeldGroup } from '../holdings.ts';
import { pageId } from '../page-id.ts';
import { itemId, wordItemId } from './choices.ts';
import type { Named } from './wordings.ts';

const NAMES = [
  ...['id', 'kind', 'name', 'wording', 'form', 'source', 'sourceTitle', 'count', 'url', 'item'],
];

/**
 * The naming ledger as CSV: a row for each printed form of each source. Ids are paths below the root of the site,
 * `item` is the anchor of the name in the ledger.
 */
export function namesCsv(named: readonly Named[]): string {
  const rows = named.flatMap(({ kind, title, url, wordings }) =>
    wordings.flatMap(({ key, printings }) =>
      printings.flatMap(({ source, forms, at }) =>
        forms.map(({ form, count }) => [
          ...[pageId(url), kind, title, key, form],
          ...[pageId(source.url), source.title, count, at, itemId(url)],
        ]),
      ),
    ),
  );
  return csvOf(NAMES, rows);
}

const WORDS = [
  ...['id', 'word', 'wording', 'source', 'sourceTitle', 'voice'],
  ...['speakerAsWritten', 'speakerName', 'speaker', 'count', 'url', 'item'],
];

/** The words for groups as CSV: a row for each wording of each source in each voice; `item` is the anchor of its line. */
export function wordsCsv(groups: readonly HeldGroup[]): string {
  const rows = groups.flatMap(({ url, facts }) =>
    facts.sources.flatMap((source) =>
      source.forms.flatMap(({ form, at, uses }) =>
        uses.map(({ voice, speaker, count }) => [
          ...[facts.id, facts.title, form, pageId(source.url), source.title, voice],
          ...[speaker?.asWritten, speaker?.name, speaker?.url && pageId(speaker.url)],
          ...[count, `${url}${at}`, wordItemId(facts.id, source.url)],
        ]),
      ),
    ),
  );
  return csvOf(WORDS, rows);
}

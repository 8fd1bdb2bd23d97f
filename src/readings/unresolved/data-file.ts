import { csvOf } from '../../text/csv.ts';
import { type Open, openId } from './open.ts';

const COLUMNS = [
  ...['kind', 'url', 'source', 'sourceTitle', 'paragraph', 'printed'],
  ...['start', 'end', 'words', 'sentence', 'why', 'candidates', 'decision', 'item'],
];

/** What is unresolved as CSV, in its order; `item` is its anchor. `wordingOf` answers with the wording of a rule. */
export function unresolvedCsv(rows: readonly Open[], wordingOf: (rule: string) => string): string {
  return csvOf(
    COLUMNS,
    rows.map(({ kind, url, source, printed, place, why, candidates, decision }) => [
      ...[kind, url, source.url.slice(1, -1), source.title, place?.paragraph, printed],
      ...[place?.words.at[0], place?.words.at[1], place?.words.words, place?.sentence.words],
      why.rule === undefined ? why.words : `${why.words} ${wordingOf(why.rule)}`,
      candidates.map((one) => one.url.slice(1, -1)),
      decision.join('\n'),
      openId({ kind, url, source }),
    ]),
  );
}

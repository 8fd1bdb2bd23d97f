import type { VFileMessage } from 'vfile-message';
import type { Corpus, LinkedQuotation } from '../model/corpus.ts';
import type { Kind } from '../model/kind.ts';
import { UTTERANCE_RULES } from './align/fit.ts';
import { byCodeUnit } from '../text/order.ts';
import { CREDIT_RULES } from './attribute.ts';
import { CURATION_RULES } from './curate/rules.ts';
import { RIGHTS_RULES } from './rights/credits.ts';

/** What a corpus holds and what is open in it, for the page that tells how the site was made. */
export interface Census {
  readonly counts: Readonly<
    Record<
      | 'sources'
      | 'people'
      | 'places'
      | 'organisations'
      | 'figures'
      | 'quotations'
      | 'utterances'
      | 'mentions',
      number
    >
  >;
  /** How many spans were looked for in their sources, and how many were found: always the same. */
  readonly spans: { readonly checked: number; readonly found: number };
  /** How many statements have a speaker of each status. */
  readonly speakers: Readonly<Record<string, number>>;
  /** Quotations whose speaker has no page: what is printed, and where. */
  readonly unresolved: readonly {
    readonly url: string;
    readonly exact: string;
    readonly asWritten: string | null;
    readonly source: string;
    readonly paragraph: number;
  }[];
  /** The wording of each rule that found, joined or credited what is shown, by its name. */
  readonly rules: Readonly<Record<string, string>>;
  /** What was wrong with the input, file by file. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly reason: string;
    readonly note: string;
  }[];
}

/** Takes the census of a corpus of which `spans` spans were found again, as these kinds have read it. */
export function censusOf(
  corpus: Corpus,
  spans: number,
  problems: readonly VFileMessage[],
  kinds: readonly Kind[],
): Census {
  const kind = (wanted: string) =>
    corpus.entities.filter((entity) => entity.kind === wanted).length;
  const statuses = [...corpus.quotations, ...corpus.figures].map(
    ({ speaker }) => speaker?.status ?? 'unresolved',
  );
  return {
    counts: {
      sources: corpus.sources.length,
      people: kind('person'),
      places: kind('place'),
      organisations: kind('organisation'),
      figures: corpus.figures.length,
      quotations: corpus.quotations.length,
      utterances: new Set(corpus.quotations.flatMap(({ utterance }) => utterance?.id ?? [])).size,
      mentions: corpus.mentions.length,
    },
    spans: { checked: spans, found: spans },
    speakers: Object.fromEntries(
      [...Map.groupBy(statuses.toSorted(), (status) => status)].map(([status, all]) => [
        status,
        all.length,
      ]),
    ),
    unresolved: corpus.quotations.filter(({ speaker }) => !speaker?.entity).map(openOf),
    rules: Object.fromEntries(
      [
        ...kinds.flatMap((each) => Object.entries(each.rules ?? {})),
        ...Object.entries(CREDIT_RULES),
        ...Object.entries(RIGHTS_RULES),
        ...Object.entries(CURATION_RULES),
        ...Object.entries(UTTERANCE_RULES),
      ].toSorted(([a], [b]) => byCodeUnit(a, b)),
    ),
    problems: problems.map(({ file, line, reason, note }) => ({
      file: file ?? '',
      line: line ?? null,
      reason,
      note: note ?? '',
    })),
  };
}

function openOf({ url, exact, speaker, passage }: LinkedQuotation): Census['unresolved'][number] {
  return {
    url,
    exact,
    asWritten: speaker?.asWritten || null,
    source: passage.source.id,
    paragraph: passage.paragraph,
  };
}

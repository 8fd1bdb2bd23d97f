import type {
  Corpus,
  Entity,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
  LinkedSpeaker,
  Passage,
  Source,
} from '../../model/corpus.ts';
import { rightsOf } from '../../model/rights.ts';
import type { Span } from '../../model/span.ts';
import type { CsvValue } from '../../text/csv.ts';
import { titleOf } from '../claims.ts';

/** One record: a value for each column of its table. */
export type DataRecord = Readonly<Record<string, CsvValue>>;

/** The records of every published table by its name, in order of the corpus, each made when it is read. */
export function recordsOf(corpus: Corpus): Readonly<Record<string, () => Iterable<DataRecord>>> {
  const named = (wanted: Entity['kind']) => () =>
    each(
      corpus.entities.filter(({ kind }) => kind === wanted),
      entityRecord,
    );
  return {
    sources: () => each(corpus.sources, sourceRecord),
    people: named('person'),
    places: named('place'),
    organisations: named('organisation'),
    figures: () => each(corpus.figures, figureRecord),
    quotations: () => each(corpus.quotations, quotationRecord),
    mentions: () => each(corpus.mentions, mentionRecord),
    withheld: () => withheldRecords(corpus.sources),
  };
}

function* each<T>(things: readonly T[], recordOf: (thing: T) => DataRecord): Generator<DataRecord> {
  for (const thing of things) yield recordOf(thing);
}

/** The records of all statements whose words are not published. */
function* withheldRecords(sources: readonly Source[]): Generator<DataRecord> {
  for (const { id: source, withheld } of sources) {
    for (const { id, kind, paragraph, start, end, sha256 } of withheld?.statements ?? [])
      yield { id, kind, source, paragraph, start, end, sha256 };
  }
}

/** The record of one source. */
export function sourceRecord(source: Source): DataRecord {
  const { id, url, facts, file, sha256, analysed } = source;
  const { publisher, place, date, author, address, rights, licence } = facts;
  return {
    ...{
      id,
      url,
      title: titleOf(source),
      publisher,
      place,
      date,
      author,
      address,
      rights,
      licence,
      published: rightsOf(facts),
      file,
      sha256,
    },
    text: `${url}text.txt`,
    characters: analysed.text.length,
    paragraphs: analysed.blocks.filter(({ type }) => type !== 'title').length,
  };
}

/** The record of one person, place or organisation. */
export function entityRecord(entity: Entity): DataRecord {
  const { id, url, name, aliases, mentions, editorial } = entity;
  const sources = [...new Set(mentions.map(({ passage }) => passage.source.id))];
  const { altLabels = [], sameAs = [], coordinates } = editorial ?? {};
  return {
    ...{ id, url, name, aliases, mentions: mentions.length, sources, altLabels, sameAs },
    ...(entity.kind === 'place' && {
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
    }),
  };
}

/** The record of one figure. */
export function figureRecord(figure: LinkedFigure): DataRecord {
  const {
    id,
    url,
    passage,
    value,
    low,
    high,
    modifier,
    counted,
    change,
    rule,
    speaker,
    quotation,
  } = figure;
  return {
    ...{ id, url, ...placeOf(passage, figure), value, low, high, modifier },
    ...{
      counted: counted?.exact,
      change: change?.exact,
      rule,
      ...speakerOf(speaker),
      quotation,
      labels: passage.labels,
    },
  };
}

/** The record of one quotation. */
export function quotationRecord(quotation: LinkedQuotation): DataRecord {
  const { id, url, passage, mode, cue, rule, speaker, about, utterance } = quotation;
  return {
    ...{
      id,
      url,
      ...placeOf(passage, quotation),
      mode,
      cue: cue?.exact,
      rule,
      ...speakerOf(speaker),
    },
    ...{ about: about.map((ref) => ref.id), utterance: utterance?.id, labels: passage.labels },
  };
}

/** The record of one mention. */
export function mentionRecord(mention: LinkedMention): DataRecord {
  const { id, passage, kind, entity, rule, date } = mention;
  const url = `${passage.source.url}#${id}`;
  return {
    ...{ id, url, ...placeOf(passage, mention), kind, entity: entity?.id, rule },
    ...{ edtf: date?.edtf, edtfRule: date?.rule },
  };
}

function placeOf(
  passage: Passage,
  { start, end, exact }: Span & { readonly exact: string },
): DataRecord {
  return { source: passage.source.id, paragraph: passage.paragraph, start, end, exact };
}

function speakerOf(speaker: LinkedSpeaker | null): DataRecord {
  return {
    speakerAsWritten: speaker?.asWritten,
    speakerName: speaker?.name,
    speaker: speaker?.entity?.id,
    speakerStatus: speaker?.status ?? 'unresolved',
    speakerRule: speaker?.rule,
    speakerConfidence: speaker?.confidence,
    via: speaker?.via.map(({ asWritten }) => asWritten) ?? [],
  };
}

import { pages as groups } from '../../kinds/groups/page.ts';
import type { Corpus } from '../../model/corpus.ts';
import { whole, type StreamedFile } from './file.ts';
import { findingsOf } from './findings.ts';
import {
  entityRecord,
  figureRecord,
  mentionRecord,
  quotationRecord,
  sourceRecord,
} from './records.ts';

/** The `index.json` beside each page: its record, and the records of what the page shows. */
export function* twinsOf(corpus: Corpus): Generator<StreamedFile> {
  const quotations = new Map(corpus.quotations.map((quotation) => [quotation.id, quotation]));
  const figures = new Map(corpus.figures.map((figure) => [figure.id, figure]));
  const quotationRecords = (ids: readonly string[]) =>
    ids.flatMap((id) => quotations.get(id) ?? []).map(quotationRecord);
  const figureRecords = (ids: readonly string[]) =>
    ids.flatMap((id) => figures.get(id) ?? []).map(figureRecord);
  for (const entity of corpus.entities) {
    yield twin(entity.id, {
      ...entityRecord(entity),
      joinings: entity.joinings,
      mentionRecords: entity.mentions.map(mentionRecord),
      quotationsBy: quotationRecords(entity.quotationsBy),
      quotationsAbout: quotationRecords(entity.quotationsAbout),
      figuresBy: figureRecords(entity.figuresBy),
      figuresNear: figureRecords(entity.figuresNear),
    });
  }
  for (const { source, mentions, quotations: said, figures: counted } of findingsOf(corpus)) {
    yield twin(source.id, {
      ...sourceRecord(source),
      mentionRecords: mentions.map(mentionRecord),
      quotations: said.map(quotationRecord),
      figures: counted.map(figureRecord),
    });
  }
  for (const quotation of corpus.quotations) {
    yield twin(`quotations/${quotation.id}`, {
      ...quotationRecord(quotation),
      versions: quotationRecords(quotation.utterance?.quotations ?? []),
    });
  }
  for (const figure of corpus.figures) yield twin(`figures/${figure.id}`, figureRecord(figure));
  for (const { path, frontMatter } of groups.pages(corpus)) yield twin(path, frontMatter);
}

function twin(id: string, content: object): StreamedFile {
  // What is not known is null, as in the tables.
  const known = (_: string, value: unknown) => value ?? null;
  return whole(`${id}/index.json`, `${JSON.stringify(content, known)}\n`);
}

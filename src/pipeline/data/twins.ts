import { pages as groups } from '../../kinds/groups/page.ts';
import type { Corpus } from '../../model/corpus.ts';
import {
  entityRecord,
  figureRecord,
  mentionRecord,
  quotationRecord,
  sourceRecord,
} from './records.ts';

/** The `index.json` beside each page: its record, and the records of what the page shows. */
export function twinsOf(corpus: Corpus): { readonly path: string; readonly text: string }[] {
  const quotations = new Map(corpus.quotations.map((quotation) => [quotation.id, quotation]));
  const figures = new Map(corpus.figures.map((figure) => [figure.id, figure]));
  const quotationRecords = (ids: readonly string[]) =>
    ids.flatMap((id) => quotations.get(id) ?? []).map(quotationRecord);
  const figureRecords = (ids: readonly string[]) =>
    ids.flatMap((id) => figures.get(id) ?? []).map(figureRecord);
  const bySource = {
    mentions: Map.groupBy(corpus.mentions, ({ passage }) => passage.source),
    quotations: Map.groupBy(corpus.quotations, ({ passage }) => passage.source),
    figures: Map.groupBy(corpus.figures, ({ passage }) => passage.source),
  };
  return [
    ...corpus.entities.map((entity) =>
      twin(entity.id, {
        ...entityRecord(entity),
        joinings: entity.joinings,
        mentionRecords: entity.mentions.map(mentionRecord),
        quotationsBy: quotationRecords(entity.quotationsBy),
        quotationsAbout: quotationRecords(entity.quotationsAbout),
        figuresBy: figureRecords(entity.figuresBy),
        figuresNear: figureRecords(entity.figuresNear),
      }),
    ),
    ...corpus.sources.map((source) =>
      twin(source.id, {
        ...sourceRecord(source),
        mentionRecords: bySource.mentions.get(source)?.map(mentionRecord) ?? [],
        quotations: bySource.quotations.get(source)?.map(quotationRecord) ?? [],
        figures: bySource.figures.get(source)?.map(figureRecord) ?? [],
      }),
    ),
    ...corpus.quotations.map((quotation) =>
      twin(`quotations/${quotation.id}`, {
        ...quotationRecord(quotation),
        versions: quotationRecords(quotation.utterance?.quotations ?? []),
      }),
    ),
    ...corpus.figures.map((figure) => twin(`figures/${figure.id}`, figureRecord(figure))),
    ...groups.pages(corpus).map(({ path, frontMatter }) => twin(path, frontMatter)),
  ];
}

function twin(id: string, content: object): { readonly path: string; readonly text: string } {
  // What is not known is null, as in the tables.
  const whole = (_: string, value: unknown) => value ?? null;
  return { path: `${id}/index.json`, text: `${JSON.stringify(content, whole)}\n` };
}

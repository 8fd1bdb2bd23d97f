import type {
  Entity,
  EntityRef,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
  LinkedSpeaker,
  Source,
} from '../../model/corpus.ts';
import { urlOf } from '../../model/ledger.ts';
import type { Cast, Chain, Mention, ResolvedDate } from '../../model/mention.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Quantity, Quotation, Speaker } from '../../model/statement.ts';
import { byCodeUnit } from '../../text/order.ts';
import { quotationAround, speakerOf } from '../attribute.ts';
import { locatorOf, type KnownIds } from './locate.ts';

/** What was found in one source, ready to be linked. */
export interface Found {
  readonly source: Source;
  readonly cast: Cast;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Quantity[];
  readonly dates: ReadonlyMap<Mention, ResolvedDate>;
}

/** Everything found in one source, placed and tied to its entities. */
export interface LinkedSource {
  readonly mentions: readonly LinkedMention[];
  readonly quotations: readonly LinkedQuotation[];
  readonly figures: readonly LinkedFigure[];
}

/**
 * Places what was found in one source and ties it to the entities that its mentions name. Spans that
 * have an id among the `known` ones keep it.
 */
export function linkSource(
  { source, cast, quotations, figures, dates }: Found,
  entityOf: ReadonlyMap<Mention, EntityRef>,
  known?: KnownIds,
): LinkedSource {
  const locator = locatorOf(source, known);
  const mentions = cast.mentions.map((mention): LinkedMention => {
    const entity = entityOf.get(mention);
    const date = dates.get(mention);
    return {
      ...mention,
      id: locator.id('m', mention),
      passage: locator.passage(mention),
      ...(entity && { entity }),
      ...(date && { date }),
    };
  });
  const credit = (speaker: Speaker) => linkedSpeaker(speaker, cast, entityOf);
  const linked = quotations.map((quotation): LinkedQuotation => {
    const id = locator.id('q', quotation);
    const named = mentions.filter((mention) => contains(quotation, mention));
    return {
      ...quotation,
      id,
      url: urlOf(`quotations/${id}`),
      passage: locator.passage(quotation),
      speaker: quotation.speaker && credit(quotation.speaker),
      about: eachOnce(named.flatMap((mention) => mention.entity ?? [])),
    };
  });
  const linkedOf = new Map(quotations.map((quotation, index) => [quotation, linked[index]?.id]));
  return {
    mentions,
    quotations: linked,
    figures: figures.map((figure): LinkedFigure => {
      const id = locator.id('f', figure);
      const around = quotationAround(figure, quotations);
      const quotation = around && linkedOf.get(around);
      return {
        ...figure,
        id,
        url: urlOf(`figures/${id}`),
        passage: locator.passage(figure),
        speaker: credit(speakerOf(figure, quotations, source.analysed)),
        ...(quotation !== undefined && { quotation }),
      };
    }),
  };
}

/**
 * A speaker with the entity that it is: the one named by the words themselves, else the one of that
 * name. When an editor has separated the mentions of that name, and the words are none of them, it
 * cannot be told.
 */
function linkedSpeaker(
  speaker: Speaker,
  cast: Cast,
  entityOf: ReadonlyMap<Mention, EntityRef>,
): LinkedSpeaker {
  if (speaker.name === null) return speaker;
  const entitiesOf = ({ mentions }: Chain) =>
    eachOnce(mentions.flatMap((mention) => entityOf.get(mention) ?? []));
  const chains = cast.chains.filter(
    (chain) => chain.name === speaker.name && entitiesOf(chain).length > 0,
  );
  const named = chains
    .flatMap((chain) => chain.mentions)
    .find((mention) => overlaps(speaker, mention) && entityOf.has(mention));
  const [first] = chains;
  const [entity, other] = first ? entitiesOf(first) : [];
  const own = named ? entityOf.get(named) : entity;
  if (!own) return speaker;
  if (named || !other) return { ...speaker, entity: own };
  const { confidence: _, ...rest } = speaker;
  return { ...rest, name: null, status: 'unresolved', rule: 'speaker-separated' };
}

/** A resolved thing with its id, and what an editor decided about it. */
export interface Named extends Pick<Entity, 'joinings' | 'editorial'> {
  readonly ref: EntityRef;
}

/** Gathers for each entity what all sources say of it. All lists are in the order of the sources. */
export function linkEntities(
  named: readonly Named[],
  mentions: readonly LinkedMention[],
  quotations: readonly LinkedQuotation[],
  figures: readonly LinkedFigure[],
): Entity[] {
  const mentionsOf = Map.groupBy(mentions, (mention) => mention.entity?.id);
  const quotationsBy = Map.groupBy(quotations, (quotation) => quotation.speaker?.entity?.id);
  const figuresBy = Map.groupBy(figures, (figure) => figure.speaker.entity?.id);
  const quotationsIn = bySource(quotations);
  const figuresIn = bySource(figures);
  return named.map(({ ref, joinings, editorial }): Entity => {
    const own = mentionsOf.get(ref.id) ?? [];
    const by = ids(quotationsBy.get(ref.id) ?? []);
    return {
      ...ref,
      aliases: [...new Set(own.map((mention) => mention.exact))].toSorted(byCodeUnit),
      joinings,
      mentions: own,
      quotationsBy: by,
      quotationsAbout: ids(inSentencesOf(own, quotationsIn)).filter((id) => !by.includes(id)),
      figuresBy: ids(figuresBy.get(ref.id) ?? []),
      figuresNear: ids(inSentencesOf(own, figuresIn)),
      ...(editorial && { editorial }),
    };
  });
}

interface Placed extends Span {
  readonly id: string;
  readonly passage: LinkedMention['passage'];
}

function bySource<P extends Placed>(statements: readonly P[]): Map<Source, P[]> {
  return Map.groupBy(statements, (statement) => statement.passage.source);
}

/** The statements whose sentence holds one of the mentions, each once, in order. */
function inSentencesOf<P extends Placed>(
  mentions: readonly LinkedMention[],
  statements: ReadonlyMap<Source, readonly P[]>,
): P[] {
  const spans = Map.groupBy(mentions, (mention) => mention.passage.source);
  return [...spans].flatMap(([source, own]) =>
    (statements.get(source) ?? []).filter((statement) =>
      own.some((mention) => overlaps(statement.passage.sentence, mention)),
    ),
  );
}

function ids(statements: readonly { readonly id: string }[]): string[] {
  return statements.map((statement) => statement.id);
}

function eachOnce(refs: readonly EntityRef[]): EntityRef[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}

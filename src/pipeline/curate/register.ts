import type {
  Corpus,
  Entity,
  LinkedFigure,
  LinkedMention,
  LinkedQuotation,
  Source,
} from '../../model/corpus.ts';
import type { Ledger } from '../../model/ledger.ts';
import { didYouMean } from '../../text/nearest.ts';

/** Everything that a decision can name, by id: what the rules alone made of the texts. */
export interface Register {
  readonly corpus: Corpus;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly mentions: ReadonlyMap<string, LinkedMention>;
  readonly quotations: ReadonlyMap<string, LinkedQuotation>;
  readonly figures: ReadonlyMap<string, LinkedFigure>;
  /** The entity of an id, also of one that has moved since. */
  entity(id: string): Entity | undefined;
  /** True of an id that was given out to something that no decision made. */
  isTaken(id: string): boolean;
}

/** The register of a corpus; the ledger says what became of ids that are no longer in it. */
export function registerOf(corpus: Corpus, ledger: Ledger): Register {
  const entities = byId(corpus.entities);
  return {
    corpus,
    entities,
    sources: byId(corpus.sources),
    mentions: byId(corpus.mentions),
    quotations: byId(corpus.quotations),
    figures: byId(corpus.figures),
    entity(id) {
      let at: string | undefined = id;
      for (let moves = 0; at !== undefined && moves <= ledger.size; moves++) {
        const found = entities.get(at);
        if (found) return found;
        at = ledger.get(at)?.to;
      }
      return undefined;
    },
    isTaken: (id) => ledger.has(id) && ledger.get(id)?.by === undefined,
  };
}

/** The message for an id that nothing has: what was expected, and what may have been meant. */
export function unknownId(id: string, noun: string, known: Iterable<string>): string {
  return `Unexpected id “${id}”, expected that of ${noun}${didYouMean(id, known)}`;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

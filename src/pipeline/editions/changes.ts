import type { Row, Tables } from './tables.ts';

/** One record as two editions have it. */
export interface Pair {
  readonly before: Row;
  readonly after: Row;
}

/** A page whose mentions stand elsewhere now: the record before, and those that have its mentions. */
export interface Moved {
  readonly before: Row;
  readonly now: readonly Row[];
}

/** What one edition holds that another does not, in the order of the tables. It says what, never why. */
export interface Changes {
  readonly sources: {
    readonly added: readonly Row[];
    readonly gone: readonly Row[];
    /** The same source with other bytes. */
    readonly edited: readonly Pair[];
  };
  /** People, places and organisations. */
  readonly entities: {
    readonly added: readonly Row[];
    /** Gone, and no page has their mentions. */
    readonly gone: readonly Row[];
    readonly renamed: readonly Pair[];
    /** Gone, and other pages have their mentions. */
    readonly merged: readonly Moved[];
    /** Still there, but some of their mentions stand on pages that are new. */
    readonly split: readonly Moved[];
  };
  /** Quotations and figures. */
  readonly statements: {
    readonly added: readonly Row[];
    readonly gone: readonly Row[];
    readonly reattributed: readonly Pair[];
    /** Another value, bound or counted words. */
    readonly reread: readonly Pair[];
  };
}

/** The columns that say who is credited, and those that say what a figure is read as. */
const CREDIT = ['speaker', 'speakerAsWritten', 'speakerName', 'speakerStatus'];
const READING = ['value', 'low', 'high', 'counted'];

/** What the later of two editions has that the earlier has not, and the other way round. */
export function changesBetween(earlier: Tables, later: Tables): Changes {
  const sources = between(earlier.sources, later.sources);
  const entities = between(entitiesOf(earlier), entitiesOf(later));
  const statements = between(statementsOf(earlier), statementsOf(later));
  const heirs = heirsOf(earlier, later);
  const moved = entities.gone.map((before) => ({ before, now: heirs.get(before.id) ?? [] }));
  const added = new Set(entities.added);
  return {
    sources: {
      added: sources.added,
      gone: sources.gone,
      edited: sources.kept.filter(({ before, after }) => before['sha256'] !== after['sha256']),
    },
    entities: {
      added: entities.added,
      gone: moved.filter(({ now }) => now.length === 0).map(({ before }) => before),
      renamed: entities.kept.filter(({ before, after }) => before['name'] !== after['name']),
      merged: moved.filter(({ now }) => now.length > 0),
      split: entities.kept
        .map(({ before }) => ({
          before,
          now: (heirs.get(before.id) ?? []).filter((heir) => added.has(heir)),
        }))
        .filter(({ now }) => now.length > 0),
    },
    statements: {
      added: statements.added,
      gone: statements.gone,
      reattributed: statements.kept.filter((pair) => differ(pair, CREDIT)),
      reread: statements.kept.filter((pair) => differ(pair, READING)),
    },
  };
}

/** How many changes there are of every sort together. */
export function countOf({ sources, entities, statements }: Changes): number {
  const lists: readonly (readonly unknown[])[] = [
    ...[sources.added, sources.gone, sources.edited],
    ...[entities.added, entities.gone, entities.renamed, entities.merged, entities.split],
    ...[statements.added, statements.gone, statements.reattributed, statements.reread],
  ];
  return lists.reduce((sum, list) => sum + list.length, 0);
}

interface Between {
  readonly added: readonly Row[];
  readonly gone: readonly Row[];
  readonly kept: readonly Pair[];
}

function between(earlier: ReadonlyMap<string, Row>, later: ReadonlyMap<string, Row>): Between {
  return {
    added: [...later.values()].filter(({ id }) => !earlier.has(id)),
    gone: [...earlier.values()].filter(({ id }) => !later.has(id)),
    kept: [...earlier.values()].flatMap((before) => {
      const after = later.get(before.id);
      return after ? [{ before, after }] : [];
    }),
  };
}

function entitiesOf({ people, places, organisations }: Tables): ReadonlyMap<string, Row> {
  return new Map([...people, ...places, ...organisations]);
}

function statementsOf({ quotations, figures }: Tables): ReadonlyMap<string, Row> {
  return new Map([...quotations, ...figures]);
}

/** For each entity, the other entities that have mentions now which were its own before. */
function heirsOf(earlier: Tables, later: Tables): ReadonlyMap<string, readonly Row[]> {
  const now = entitiesOf(later);
  const heirs = new Map<string, Set<Row>>();
  for (const { id, entity: before } of earlier.mentions.values()) {
    const after = later.mentions.get(id)?.['entity'];
    if (typeof before !== 'string' || typeof after !== 'string' || before === after) continue;
    const heir = now.get(after);
    if (!heir) continue;
    const those = heirs.get(before) ?? new Set();
    heirs.set(before, those.add(heir));
  }
  return new Map([...heirs].map(([id, those]) => [id, [...those]]));
}

/** Whether one of the columns has another value. A column that one edition lacks tells nothing. */
function differ({ before, after }: Pair, columns: readonly string[]): boolean {
  return columns.some(
    (column) => column in before && column in after && before[column] !== after[column],
  );
}

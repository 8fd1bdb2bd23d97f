import type { Decision } from '../../model/curation.ts';
import type { EditorNote, EntityKind } from '../../model/corpus.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Closing } from '../ledger-lines.ts';

/** A name that an editor found where no rule did. */
export interface AddedMention extends Span {
  readonly kind: EntityKind;
}

/** Mentions that leave the entity that the rules gave them to, for another. */
export interface Separation {
  /** The entity by the rules alone. */
  readonly from: string;
  /** The id that they get. */
  readonly as: string;
  takes(sourceId: string, mention: Mention): boolean;
}

/** The names that an editor gives to an entity. */
export interface Names {
  /** The name that its page goes by, and whether it is printed nowhere. */
  readonly preferred?: { readonly name: string; readonly own: boolean };
  readonly altLabels: readonly string[];
  readonly hiddenLabels: readonly string[];
  readonly sameAs: readonly string[];
}

/** What an editor makes of a figure; what is undefined stays as it was read. */
export interface Reading {
  readonly value?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly counted?: Span & { readonly exact: string };
}

/** A decision that holds, and the things on the site that it is about. */
export interface Applied {
  readonly decision: Decision;
  /** Ids as decisions give them: of entities, sources, statements, mentions. */
  readonly about: readonly string[];
}

/** All decisions that hold, checked against what the rules found, ready to be applied. */
export interface Plan {
  /** By source: the spans of mentions that are none, see `spanKey`. */
  readonly rejected: ReadonlyMap<string, ReadonlySet<string>>;
  /** By source: the mentions that the rules missed. */
  readonly added: ReadonlyMap<string, readonly AddedMention[]>;
  /** By source: its date of publication. Undefined when the editor says that it is not known. */
  readonly published: ReadonlyMap<string, string | undefined>;
  /** By source and span of a mention: the entity that it names. */
  readonly assigned: ReadonlyMap<string, string>;
  readonly separations: readonly Separation[];
  /** Each joined entity with the one that it ends in. */
  readonly joins: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, Names>;
  readonly coordinates: ReadonlyMap<
    string,
    { readonly latitude: number; readonly longitude: number }
  >;
  /** By statement: an entity, "unresolved" or "article". */
  readonly speakers: ReadonlyMap<string, string>;
  readonly quantities: ReadonlyMap<string, Reading>;
  /** By mention of a date: what it says in EDTF; undefined when that cannot be told. */
  readonly dates: ReadonlyMap<string, string | undefined>;
  /** The entities whose pages search engines are asked not to keep. */
  readonly noindex: ReadonlySet<string>;
  /** By entity: the reason and the day that its tombstone gives. */
  readonly suppressed: ReadonlyMap<string, Closing>;
  /** By id of what they are on. */
  readonly notes: ReadonlyMap<string, readonly EditorNote[]>;
  readonly applied: readonly Applied[];
}

/** A span as a key inside one source: "12-20". */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A span as a key across sources. */
export function placeKey(sourceId: string, span: Span): string {
  return `${sourceId} ${spanKey(span)}`;
}

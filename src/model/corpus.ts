import type { AnalysedText, BlockType } from './analysed-text.ts';
import type { Joining, MentionKind, ResolvedDate } from './mention.ts';
import type { Rights } from './rights.ts';
import type { SourceFacts } from './source-facts.ts';
import type { Span } from './span.ts';
import type { Quantity, Quotation, Speaker, StatementLabel } from './statement.ts';

/** A note in the editor's own voice, signed; shown as such, apart from what is printed. */
export interface EditorNote {
  readonly text: string;
  readonly by: string;
  /** The day it was written, ISO 8601. */
  readonly date: string;
}

/** What an editor decided about something and noted on it. */
export interface Editorial {
  /** Names of the rules of the decisions that shaped what is shown, in a fixed order. */
  readonly rules: readonly string[];
  readonly notes: readonly EditorNote[];
}

/** What an editor decided about a person, place or organisation. */
export interface EntityEditorial extends Editorial {
  /** True when its name is the editor's own, printed nowhere. */
  readonly ownName: boolean;
  /** Other names that the editor gives it (SKOS altLabel). */
  readonly altLabels: readonly string[];
  /** Names under which it is found and which are not shown (SKOS hiddenLabel). */
  readonly hiddenLabels: readonly string[];
  /** Addresses elsewhere of the same thing (schema.org sameAs), entered by people. */
  readonly sameAs: readonly string[];
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  /** What the editor separated from it, or it from. */
  readonly apart: readonly EntityRef[];
}

/** The kinds of entity that have pages of mentions. */
export type EntityKind = Exclude<MentionKind, 'date'>;

/** One source text with its place on the site. */
export interface Source {
  /** Minted once, like every id: "sources/kerry-blames-the-syrian-regime". */
  readonly id: string;
  /** Path from the root of the site, with slashes at both ends: "/sources/…/". */
  readonly url: string;
  /** Path of the file below the folder of texts, with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly facts: SourceFacts;
  readonly analysed: AnalysedText;
  readonly editorial?: Editorial;
  /**
   * Present when words of it are not published. The text then holds a sign in place of each code unit that
   * is not, so that every offset counts as in the whole text, and no token of it.
   */
  readonly withheld?: Withheld;
}

/** What of a source is published, where that is not the whole text, and what was found in the rest. */
export interface Withheld {
  readonly rights: Exclude<Rights, 'full'>;
  /** The most of the text that may be shown, in hundredths; 0 for a reference. */
  readonly limit: number;
  /** The stretches that are published, in the order of the text; none touches another. */
  readonly shown: readonly Span[];
  /** The statements whose words are not published, in the order of the text. */
  readonly statements: readonly WithheldStatement[];
}

/** A quotation or figure whose words are not published: where it stands, and a hash of its words. */
export interface WithheldStatement extends Span {
  readonly id: string;
  readonly kind: 'quotation' | 'figure';
  readonly paragraph: number;
  /** Of its words as UTF-8, in hex. */
  readonly sha256: string;
}

/** Where something stands: in which source, block and sentence, and how that sentence must be read. */
export interface Passage {
  readonly source: Source;
  readonly paragraph: number;
  readonly blockType: BlockType;
  /** The whole sentence, or the run of sentences, that holds the words. */
  readonly sentence: Span;
  readonly labels: readonly StatementLabel[];
}

/** A mention with its place and the thing it names. */
export interface LinkedMention extends Span {
  /** "m-" and twelve hex digits; also its anchor on the page of its source. */
  readonly id: string;
  readonly kind: MentionKind;
  readonly exact: string;
  readonly rule: string;
  readonly passage: Passage;
  /** Absent for dates. */
  readonly entity?: EntityRef;
  /** Of a date that could be resolved: what it says as EDTF, derived, and by which rule. */
  readonly date?: ResolvedDate;
}

/** Enough of an entity to link to it. */
export interface EntityRef {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** A speaker, with the entity when it has one. */
export interface LinkedSpeaker extends Speaker {
  readonly entity?: EntityRef;
}

/** A quotation with its place, its address and what it names. */
export interface LinkedQuotation extends Quotation {
  /** "q-" and twelve hex digits; also its anchor on the page of its source. */
  readonly id: string;
  readonly url: string;
  readonly passage: Passage;
  readonly speaker: LinkedSpeaker | null;
  /** The entities named inside the words, each once, in order. */
  readonly about: readonly EntityRef[];
  /** Present when other sources print the same words of the same speaker. */
  readonly utterance?: Utterance;
  readonly editorial?: Editorial;
}

/** The same words of one speaker as cut by several sources. */
export interface Utterance {
  readonly id: string;
  /** Names of the rules that joined its versions. */
  readonly rules: readonly string[];
  /** Ids of the quotations, in the order of their sources. */
  readonly quotations: readonly string[];
}

/** A figure with its place, its address and who states it. */
export interface LinkedFigure extends Quantity {
  /** "f-" and twelve hex digits; also its anchor on the page of its source. */
  readonly id: string;
  readonly url: string;
  readonly passage: Passage;
  /** Status "article" when nobody is credited: the article itself states it. */
  readonly speaker: LinkedSpeaker;
  /** The quotation that the figure stands in, if any. */
  readonly quotation?: string;
  readonly editorial?: Editorial;
}

/** A person, place or organisation with everything the sources say of it. */
export interface Entity extends EntityRef {
  /** Every printed form, each once, alphabetical; `name` is one of them, unless it is the editor's own. */
  readonly aliases: readonly string[];
  readonly joinings: readonly Joining[];
  /** In the order of source and text. */
  readonly mentions: readonly LinkedMention[];
  /** Ids of quotations that it speaks. */
  readonly quotationsBy: readonly string[];
  /** Ids of quotations whose words name it. */
  readonly quotationsAbout: readonly string[];
  /** Ids of figures that it states. */
  readonly figuresBy: readonly string[];
  /** Ids of figures in sentences that name it. */
  readonly figuresNear: readonly string[];
  readonly editorial?: EntityEditorial;
}

/** Everything that pages and data files are made of. All lists are in a fixed, content-given order. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly LinkedMention[];
  readonly quotations: readonly LinkedQuotation[];
  readonly figures: readonly LinkedFigure[];
}

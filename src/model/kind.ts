import type { RootContent } from 'mdast';
import type { z } from 'zod';
import type { AnalysedText } from './analysed-text.ts';
import type { Corpus } from './corpus.ts';
import type {
  Candidate,
  Cast,
  Chain,
  Mention,
  MentionKind,
  ResolvedDate,
  SettledMention,
} from './mention.ts';
import type { Quantity, Quotation } from './statement.ts';

/** A page as data: its place below `content/`, its front matter and its body as a tree. */
export interface Page {
  /** Path below `content/` without extension, and below the root of the site: "people/john-kerry". */
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** mdast with MDX nodes; source text only as string literals or attribute values. */
  readonly body: readonly RootContent[];
}

/** What every kind with pages says of itself; routes, navigation and filters follow from it. */
export interface Pages {
  /** One of these: "person". */
  readonly noun: string;
  /** Many of these, as a heading: "People". */
  readonly title: string;
  /** Validates the front matter where it leaves the pipeline and where Astro reads it. */
  readonly schema: z.ZodType;
  /**
   * The last parts of the addresses of pages that stand for no name, statement or source, each its own
   * key in the ledger of addresses.
   */
  slugs?(corpus: Corpus): readonly string[];
  /** The pages of this kind, in order of path. */
  pages(corpus: Corpus): readonly Page[];
}

/** A chain of one text in a corpus, for joining across texts. */
export interface PlacedChain extends Chain {
  /** Which text it comes from: an index into the sources in their fixed order. */
  readonly source: number;
}

/** Two chains taken to be one thing, and why. Indices into the list that was handed in. */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly rule: string;
}

/** How a kind of name is found and identified. */
export interface Naming {
  readonly kind: MentionKind;
  /** Proposes mentions; overlaps, also with other kinds, are settled by the pipeline. */
  recognise(text: AnalysedText): readonly Candidate[];
  /** Proposes more from what has been settled in the same text (a surname repeated, an acronym). */
  echo?(text: AnalysedText, settled: readonly SettledMention[]): readonly Candidate[];
  /** Joins the mentions of this kind in one text into chains; each mention is in one chain. */
  chain?(
    text: AnalysedText,
    mentions: readonly Mention[],
    all: readonly Mention[],
  ): readonly Chain[];
  /**
   * Resolves the dates among the mentions of a text. `published` is the text's own date, EDTF level 0;
   * what cannot be resolved is absent.
   */
  resolveDates?(
    text: AnalysedText,
    mentions: readonly Mention[],
    published: string | undefined,
  ): ReadonlyMap<Mention, ResolvedDate>;
  /** Joins chains of this kind across texts; what is not joined stays apart. */
  join?(chains: readonly PlacedChain[]): readonly Join[];
  /** How far a form is from the usual name of the thing: of several forms the least far names its page. */
  readonly rank?: (form: string) => number;
}

/** Everything about one kind. A kind has pages, or names, or statements, or several of these. */
export interface Kind {
  /** Folder below `content/` and first segment of the URL: "people". */
  readonly id: string;
  readonly pages?: Pages;
  readonly naming?: Naming;
  readonly quotations?: (text: AnalysedText, cast: Cast) => readonly Quotation[];
  readonly figures?: (text: AnalysedText, cast: Cast) => readonly Quantity[];
  /** The wording of each rule that this kind uses, by name, for the reader of the site. */
  readonly rules?: Readonly<Record<string, string>>;
}

/** Checks a kind's shape at compile time and freezes it. */
export function defineKind<const K extends Kind>(kind: K): K {
  return Object.freeze(kind);
}

import {
  type Document,
  type ErrorCode,
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { isNotPrintable } from './not-printable.ts';

/** A place in YAML, from 1. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** Something in YAML that is more than names, words and lists, with its place. */
export interface Trick {
  readonly reason: string;
  readonly at: YamlPlace;
}

/** YAML as it was read: every scalar is words, whatever it looks like. */
export interface PlainYaml {
  readonly document: Document.Parsed;
  /** What is not YAML. */
  readonly errors: readonly Trick[];
  /** Aliases, tags, and words that no page can show. What they stood for is taken out of the document. */
  readonly tricks: readonly Trick[];
  /** The place of an offset. */
  readonly placeOf: (this: void, offset: number) => YamlPlace;
}

/** What is said of errors that its parser tells in words for programmers, by their code. */
const OWN_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'Unexpected second line of the same name, expected each name once',
  MULTIPLE_DOCS: 'Unexpected line “---” between others, expected it at the beginning only',
};

const TOO_DEEP = 'Unexpected depth of lists, expected one or two levels';

/**
 * Reads YAML that people write by hand. No alias is followed, no tag is heeded and no code is run; YAML
 * that is nested deeper than can be read is an error.
 */
export function readPlainYaml(yaml: string): PlainYaml {
  const lines = new LineCounter();
  const placeOf = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(yaml, {
      ...{ lineCounter: lines, version: '1.2', schema: 'failsafe', logLevel: 'error' },
    });
    const errors = document.errors.map((error) => ({
      reason: reasonOf(error),
      at: placeOf(error.pos[0]),
    }));
    const tricks = errors.length > 0 ? [] : takeOut(document, placeOf);
    return { document, errors, tricks, placeOf };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const errors = [{ reason: TOO_DEEP, at: { line: 1, column: 1 } }];
    return { document: parseDocument(''), errors, tricks: [], placeOf };
  }
}

function takeOut(document: Document.Parsed, placeOf: PlainYaml['placeOf']): Trick[] {
  const tricks: Trick[] = [];
  const judge = (...nodes: readonly unknown[]) => {
    for (const node of nodes) {
      const reason = reasonAgainst(node);
      if (reason === undefined) continue;
      tricks.push({ reason, at: placeOf(isNode(node) ? (node.range?.[0] ?? 0) : 0) });
      return visit.REMOVE;
    }
    return undefined;
  };
  visit(document, {
    // A name goes with its value.
    Pair: (_, { key, value }) => judge(key, value),
    Node: (_, node) => judge(node),
  });
  return tricks;
}

function reasonAgainst(node: unknown): string | undefined {
  if (isAlias(node)) return `Unexpected alias “*${node.source}”, expected the value itself`;
  if (isNode(node) && node.tag !== undefined) {
    return `Unexpected tag “${node.tag}”, expected the value alone`;
  }
  if (isScalar(node) && isNotPrintable(String(node.value))) {
    return 'Unexpected zero character or half of a character, expected words that a page can show';
  }
  return undefined;
}

function reasonOf({ code, message }: YAMLParseError): string {
  if (/call stack/.test(message)) return TOO_DEEP;
  return OWN_WORDS[code] ?? `Unexpected YAML: ${message.split('\n')[0]}`;
}

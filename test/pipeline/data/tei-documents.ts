import { readFileSync } from 'node:fs';
import {
  RelaxNGValidator,
  XmlDocument,
  XmlElement,
  type XmlNode,
  XmlValidateError,
} from 'libxml2-wasm';

const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('public/data/tei.rng', 'utf8')),
);
const TEI = { tei: 'http://www.tei-c.org/ns/1.0' };

/** An element of a document as it is read: its name, its attributes and its words. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
}

/** A TEI document as a program reads it. */
export interface ReadDocument {
  /** What is wrong with it: against the schema, and pointers that lead nowhere inside it. */
  readonly faults: readonly string[];
  readonly elements: readonly Read[];
}

/** Reads a TEI document and validates it against the published schema. Throws when it is not XML. */
export function readTei(xml: string): ReadDocument {
  using document = XmlDocument.fromString(xml);
  const elements = document
    .find('//tei:*', TEI)
    .filter((node) => node instanceof XmlElement)
    .map((node) => ({
      name: node.name,
      attributes: Object.fromEntries(
        node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      ),
      words: wordsOf(node),
    }));
  return { faults: [...faultsBySchema(document), ...deadPointers(elements)], elements };
}

/** The words of the element that an id names, its further pieces after it, in their order. */
export function wordsOfId({ elements }: ReadDocument, id: string): string {
  const byId = new Map(elements.map((each) => [`#${each.attributes['xml:id']}`, each]));
  let words = '';
  for (let at = byId.get(`#${id}`); at; at = byId.get(at.attributes['next'] ?? ''))
    words += at.words;
  return words;
}

function faultsBySchema(document: XmlDocument): string[] {
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError) return [error.message];
    throw error;
  }
}

function deadPointers(elements: readonly Read[]): string[] {
  const ids = new Set(elements.map(({ attributes }) => `#${attributes['xml:id']}`));
  return elements.flatMap(({ name, attributes }) =>
    ['who', 'ref', 'ana', 'prev', 'next']
      .flatMap((pointer) => attributes[pointer]?.split(' ') ?? [])
      .filter((target) => !ids.has(target))
      .map((target) => `${name} points to ${target}, which is not there`),
  );
}

function wordsOf(element: XmlElement): string {
  if (element.name === 'g') {
    return String.fromCodePoint(Number.parseInt(element.attr('n')?.value.slice(2) ?? '', 16));
  }
  let words = '';
  for (let child = element.firstChild; child; child = child.next) words += wordsOfNode(child);
  return words;
}

function wordsOfNode(node: XmlNode): string {
  return node instanceof XmlElement ? wordsOf(node) : node.content;
}

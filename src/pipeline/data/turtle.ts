/** A literal of Turtle, its words kept as they are. Source: RDF 1.1 Turtle, W3C 2014, section 2.5.1. */
export function literal(words: string): string {
  return `"${words.replace(/["\\\p{Cc}]/gu, escaped)}"`;
}

/** An address of Turtle. What may not stand between its brackets is percent-encoded; section 2.4. */
export function iri(address: string): string {
  return `<${address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`;
}

function escaped(sign: string): string {
  if (sign === '"' || sign === '\\') return `\\${sign}`;
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

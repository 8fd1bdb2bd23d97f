/** One file to publish beside the pages: its path below the root of the site, and its whole text. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The same, in parts that are made as they are read, so that no large table is ever held whole. The
 * parts are read once, in order.
 */
export interface StreamedFile {
  readonly path: string;
  readonly parts: Iterable<string>;
}

/** A file that is small enough to be made at once. */
export function whole(path: string, text: string): StreamedFile {
  return { path, parts: [text] };
}

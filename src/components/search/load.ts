import type {
  FiguresFile,
  NamesFile,
  PassagesFile,
  TextsFile,
  WordsFile,
} from '../../model/search-index.ts';
import { load } from '../load.ts';

/** The files of the index; of words and texts there are several, numbered from 0. */
interface Files {
  readonly names: NamesFile;
  readonly figures: FiguresFile;
  readonly passages: PassagesFile;
  readonly words: WordsFile;
  readonly texts: TextsFile;
}

/** Loads a file of the index, with its number where there are several. Rejects when it cannot. */
export type LoadFile = <K extends keyof Files>(kind: K, number?: number) => Promise<Files[K]>;

/** The site was built anew since the first file was loaded; the places of two builds do not fit each other. */
export class IndexChanged extends Error {}

/** Answers the content of a file by its name below `load/search/`, of an edition if it is known. */
export type Read = (name: string, edition?: string) => Promise<unknown>;

/** A loader of the index that never mixes the files of two builds. */
export function indexLoader(
  read: Read = (name, edition) => load(`search/${name}`, edition),
): LoadFile {
  let edition = '';
  return async (kind, number) => {
    // Numbered files carry the edition in their address, the others are always asked for afresh.
    const content = await (number === undefined ? read(kind) : read(`${kind}/${number}`, edition));
    if (!isFile(kind, content)) throw new Error(`Unexpected content of the index of ${kind}.`);
    edition ||= content.edition;
    if (content.edition !== edition) throw new IndexChanged(kind);
    return content;
  };
}

/** True for what the build writes, by the types of the same file; one property tells it from anything else. */
function isFile<K extends keyof Files>(kind: K, content: unknown): content is Files[K] {
  const telling = {
    names: 'names',
    figures: 'amounts',
    passages: 'blocks',
    words: 'words',
    texts: 'texts',
  };
  return typeof content === 'object' && content !== null && telling[kind] in content;
}

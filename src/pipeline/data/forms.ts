import type { Corpus } from '../../model/corpus.ts';
import { annotations } from './annotations.ts';
import type { Resource } from './datapackage.ts';
import type { StreamedFile } from './file.ts';
import { names } from './names.ts';
import { tei } from './tei/index.ts';
import { wikibase } from './wikibase.ts';

/** The data once more, in a form that other programs read. */
export interface Form {
  /** The file of the form below `data/`, unless it lies beside the pages of the sources alone. */
  readonly resource?: Resource;
  /** The files of the form. Every address in them is relative to the file that holds it. */
  filesOf(corpus: Corpus): Iterable<StreamedFile>;
}

/** Every form, in order. */
export const FORMS: readonly Form[] = [annotations, names, wikibase, tei];

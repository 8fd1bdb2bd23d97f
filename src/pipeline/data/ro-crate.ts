import { byCodeUnit } from '../../text/order.ts';
import type { DataFile } from './file.ts';
import { MEDIA_TYPES } from './media-types.ts';
import type { Sum } from './sums.ts';

/** What a crate says of itself. */
export interface CrateInfo {
  readonly name: string;
  readonly description: string;
  /** The day it was published, ISO 8601. RO-Crate demands one; without, the crate lacks it. */
  readonly date?: string;
  /** Where it can be found on the web, when that is known. */
  readonly address?: string;
}

const FILE = 'ro-crate-metadata.json';
const VERSION = 'https://w3id.org/ro/crate/1.1';

/**
 * The description of a folder of files as a research object: every file with its type, size and
 * sha256. Rights are said of no file: they are the sources' own. Throws when the folder has such a
 * description already. Source: RO-Crate 1.1, w3id.org/ro/crate/1.1; `sha256` is a term of schema.org that
 * its context lacks.
 */
export function roCrateOf(files: readonly Sum[], info: CrateInfo): DataFile {
  if (files.some(({ path }) => path === FILE)) {
    throw new Error(`Unexpected ${FILE}, expected a folder that is not described yet.`);
  }
  const sorted = files.toSorted((a, b) => byCodeUnit(a.path, b.path));
  const { name, description, date, address } = info;
  const graph = [
    {
      '@id': FILE,
      '@type': 'CreativeWork',
      conformsTo: { '@id': VERSION },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name,
      description,
      ...(date !== undefined && { datePublished: date }),
      ...(address !== undefined && { url: address }),
      license: { '@id': '#rights' },
      hasPart: sorted.map(({ path }) => ({ '@id': idOf(path) })),
    },
    {
      '@id': '#rights',
      '@type': 'CreativeWork',
      name: 'Rights in the sources',
      description:
        'The rights in each source are with its owner; data/sources.csv and the page of each source say what is known of them.',
    },
    ...sorted.map(entityOf),
  ];
  const context = [`${VERSION}/context`, { sha256: 'https://schema.org/sha256' }];
  const crate = { '@context': context, '@graph': graph };
  return { path: FILE, text: `${JSON.stringify(crate, undefined, 1)}\n` };
}

function entityOf({ path, bytes, sha256 }: Sum): object {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  const type = MEDIA_TYPES[ending];
  return {
    '@id': idOf(path),
    '@type': 'File',
    name: path,
    ...(type !== undefined && { encodingFormat: type }),
    contentSize: String(bytes),
    sha256,
  };
}

/** A path as a relative address. */
function idOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

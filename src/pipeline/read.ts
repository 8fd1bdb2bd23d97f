import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import type { AnalysedText } from '../model/analysed-text.ts';
import type { Format } from '../model/format.ts';
import { problem } from '../model/problem.ts';
import type { SourceFacts } from '../model/source-facts.ts';
import { analyse } from '../text/analyse.ts';
import { factsOf } from '../text/facts.ts';
import { byCodeUnit } from '../text/order.ts';

/** The largest file that is read, in bytes: about eight long novels. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** One file as it lies in the folder, with the facts that lie beside it. */
export interface RawFile {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The `.yml` of the same name, if there is one. */
  readonly beside?: { readonly path: string; readonly bytes: Uint8Array };
}

/** One text that has been read and cut up, before it has an id. */
export interface Draft {
  readonly file: string;
  readonly sha256: string;
  readonly facts: SourceFacts;
  readonly analysed: AnalysedText;
}

/** The texts that could be read, in order of path, and what was wrong with the others. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly VFileMessage[];
}

/** Reads files into texts. A file that cannot be read becomes a problem; the rest are read all the same. */
export function read(files: readonly RawFile[], formats: readonly Format[]): Reading {
  const drafts: Draft[] = [];
  const problems: VFileMessage[] = [];
  const seen = new Map<string, string>();
  for (const file of files.toSorted((a, b) => byCodeUnit(a.path, b.path))) {
    const draft = readOne(file, formats, problems);
    if (!draft) continue;
    const twin = seen.get(draft.sha256);
    if (twin) {
      problems.push(
        problem('same-text', file.path, `Unexpected copy of ${twin}, expected another text`),
      );
      continue;
    }
    seen.set(draft.sha256, file.path);
    drafts.push(draft);
  }
  return { drafts, problems };
}

function readOne(
  file: RawFile,
  formats: readonly Format[],
  problems: VFileMessage[],
): Draft | undefined {
  const extension = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase() ?? '';
  const format = formats.find((candidate) => candidate.extensions.includes(extension));
  const expected = formats.flatMap((known) => known.extensions).join(', ');
  const reject = (...args: Parameters<typeof problem>) => void problems.push(problem(...args));
  if (!format) {
    return reject(
      'unknown-format',
      file.path,
      `Unexpected format “${extension}”, expected one of ${expected}`,
    );
  }
  const decoded = decode(file.bytes);
  if (decoded === undefined) {
    return reject('unreadable-text', file.path, 'Unexpected bytes, expected UTF-8');
  }
  if (decoded.includes('\0')) {
    return reject('binary-text', file.path, 'Unexpected zero character, expected text');
  }
  const { text, blocks, facts, problems: found } = format.read(decoded, file.path);
  problems.push(...found);
  if (text.trim() === '')
    return reject('empty-text', file.path, 'Unexpected empty file, expected text');
  const beside = file.beside && decode(file.beside.bytes);
  if (file.beside && beside === undefined)
    reject('bad-facts', file.beside.path, 'Unexpected bytes, expected UTF-8');
  return {
    file: file.path,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    facts: {
      ...(facts && factsOf(facts.yaml, file.path, facts.line, problems)),
      ...(file.beside && beside !== undefined && factsOf(beside, file.beside.path, 1, problems)),
    },
    analysed: analyse(text, blocks),
  };
}

/** UTF-8 (with or without its mark) or UTF-16 with its mark, as text; undefined when it is neither. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import type { AnalysedText } from '../model/analysed-text.ts';
import type { Format } from '../model/format.ts';
import { problem } from '../model/problem.ts';
import type { SourceFacts } from '../model/source-facts.ts';
import { analyse } from '../text/analyse.ts';
import { decode, isUnmarkedUtf16 } from '../text/decode.ts';
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
  if (typeof decoded !== 'string') {
    return reject('unreadable-text', file.path, decoded.reason, onLine(decoded.line));
  }
  const zero = decoded.indexOf('\0');
  if (zero !== -1) {
    if (isUnmarkedUtf16(decoded)) {
      const reason = 'Unexpected UTF-16 without its mark, expected UTF-8';
      return reject('unreadable-text', file.path, reason, onLine(1));
    }
    const line = decoded.slice(0, zero).split('\n').length;
    return reject(
      'binary-text',
      file.path,
      'Unexpected zero character, expected text',
      onLine(line),
    );
  }
  const { text, blocks, facts, problems: found } = format.read(decoded, file.path);
  problems.push(...found);
  if (text.trim() === '')
    return reject('empty-text', file.path, 'Unexpected empty file, expected text');
  const beside = file.beside && decode(file.beside.bytes);
  if (file.beside && typeof beside === 'object') {
    reject('bad-facts', file.beside.path, beside.reason, onLine(beside.line));
  }
  return {
    file: file.path,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    facts: {
      ...(facts && factsOf(facts.yaml, file.path, facts.line, problems)),
      ...(file.beside &&
        typeof beside === 'string' &&
        factsOf(beside, file.beside.path, 1, problems)),
    },
    analysed: analyse(text, blocks),
  };
}

const onLine = (line: number) => ({ line, column: 1 });

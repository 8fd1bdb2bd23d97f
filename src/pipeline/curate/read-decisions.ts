import type { VFileMessage } from 'vfile-message';
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { decisionData, KEYS, type Decision } from '../../model/curation.ts';
import { problem } from '../../model/problem.ts';
import { byCodeUnit } from '../../text/order.ts';
import { decode } from '../../text/decode.ts';
import { didYouMean } from '../../text/nearest.ts';
import { readPlainYaml, type YamlPlace } from '../../text/plain-yaml.ts';
import { fileMaySuppress, wordsMaySuppress } from './may-suppress.ts';

/** More than an editor writes by hand into one file; a longer one is not read. */
const MOST_CHARACTERS = 1_000_000;

/** Brackets inside brackets, in flow style; decisions need one or two. */
const DEEPEST = 50;

/** One file of decisions: its path as the user knows it, and its bytes. */
export interface CurationFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The decisions that could be read, in order of file and line, and what was wrong with the others. */
export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads files of decisions. A decision that cannot be read becomes a placed problem; the others stand. The
 * problem is a "bad-suppression" where what cannot be read may suppress somebody.
 */
export function readDecisions(files: readonly CurationFile[]): Decisions {
  const problems: VFileMessage[] = [];
  const decisions = files
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .flatMap((file) => readFile(file, problems));
  return { decisions, problems };
}

function readFile({ path, bytes }: CurationFile, problems: VFileMessage[]): Decision[] {
  const refuse = (reason: string, place?: YamlPlace) => {
    const rule = fileMaySuppress(bytes) ? 'bad-suppression' : 'bad-curation';
    problems.push(problem(rule, path, reason, place));
    return [];
  };
  const yaml = decode(bytes);
  if (typeof yaml !== 'string') return refuse(yaml.reason, { line: yaml.line, column: 1 });
  if (yaml.length > MOST_CHARACTERS)
    return refuse(
      `Unexpected ${yaml.length} characters, expected at most ${MOST_CHARACTERS}; split the file`,
    );
  if (depthOf(yaml) > DEEPEST)
    return refuse('Unexpected depth of brackets, expected a list of decisions');
  const { document, errors, tricks, placeOf } = readPlainYaml(yaml);
  const [first] = [...errors, ...tricks];
  if (first) return refuse(first.reason, first.at);
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === '')) return [];
  if (!isSeq(list))
    return refuse(
      'Unexpected content, expected a list of decisions, each beginning with “- ”',
      placeOf(list.range[0]),
    );
  return list.items.flatMap((item) => readOne(item, path, placeOf, problems));
}

function readOne(
  item: unknown,
  file: string,
  placeAt: (offset: number) => YamlPlace,
  problems: VFileMessage[],
): Decision[] {
  const words = isMap(item) ? keysOf(item).keys() : String(item).split(/\W+/);
  const rule = wordsMaySuppress(words) ? 'bad-suppression' : 'bad-decision';
  const refuse = (reason: string, at: YamlPlace) => {
    problems.push(problem(rule, file, reason, at));
    return [];
  };
  if (!isMap(item)) {
    const start = isScalar(item) || isSeq(item) ? (item.range?.[0] ?? 0) : 0;
    return refuse('Unexpected words, expected a decision such as “name: people/…”', placeAt(start));
  }
  const keys = keysOf(item);
  const here = placeAt(item.range?.[0] ?? 0);
  const placeOf = (key: string): YamlPlace => {
    const at = keys.get(key);
    return at === undefined ? here : placeAt(at);
  };
  const verbs = [...keys.keys()].filter((key) => KEYS.has(key));
  const verb = verbs.find((each) => verbs.every((other) => KEYS.get(each)?.includes(other)));
  if (verb === undefined) return refuse(lackOfVerb(keys, verbs), here);
  const known = KEYS.get(verb) ?? [];
  const plain: unknown = item.toJSON();
  const given = typeof plain === 'object' && plain !== null ? plain : {};
  const checked = decisionData.safeParse({ ...given, verb });
  if (checked.success) return [{ data: checked.data, file, placeOf }];
  for (const issue of checked.error.issues) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
      for (const key of issue.keys) {
        const expected = `expected one of ${known.join(', ')}${didYouMean(key, known)}`;
        refuse(`Unexpected key “${key}” in a decision “${verb}”, ${expected}`, placeOf(key));
      }
      continue;
    }
    const key = String(issue.path[0]);
    const reason = keys.has(key)
      ? `Unexpected value of “${key}”: ${issue.message}`
      : `Unexpected lack of “${key}” in a decision “${verb}”: ${issue.message}`;
    refuse(reason, placeOf(key));
  }
  return [];
}

function lackOfVerb(keys: ReadonlyMap<string, number>, verbs: readonly string[]): string {
  const all = [...KEYS.keys()];
  if (verbs.length > 0)
    return `Unexpected ${verbs.map((verb) => `“${verb}”`).join(' and ')} in one decision, expected one decision each, beginning with “- ”`;
  const [first = ''] = keys.keys();
  return `Unexpected decision “${first}”, expected one of ${all.join(', ')}${didYouMean(first, all)}`;
}

/** Where each key of a decision stands: the offset of its first letter. */
function keysOf(item: YAMLMap): ReadonlyMap<string, number> {
  return new Map(
    item.items.flatMap(({ key }) =>
      isScalar(key) ? [[String(key.value), key.range?.[0] ?? 0] as const] : [],
    ),
  );
}

/** How deep brackets of the flow style stand in each other, words included: never less than it is. */
function depthOf(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

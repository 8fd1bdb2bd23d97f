import type { VFileMessage } from 'vfile-message';
import { isMap, isScalar } from 'yaml';
import type { z } from 'zod';
import { problem, type ProblemId } from '../model/problem.ts';
import { sourceFacts, type SourceFacts } from '../model/source-facts.ts';
import { readPlainYaml, type YamlPlace } from './plain-yaml.ts';
import { withSafeRights } from './stated-rights.ts';

/** More than titles with brackets need; the parser's stack is not put to the test. */
const MOST_BRACKETS = 200;

/** How a fact is said to be not known: an empty value, or one of these words. */
const UNKNOWN = /^\s*(~|null|not known|unknown)?\s*$/i;

/** More than any set of facts needs; a longer one is not read. */
const MOST_CHARACTERS = 20_000;

/**
 * Reads bibliographic facts from YAML. `line` is the line of `file` on which the YAML starts. A fact
 * that cannot be read is left out and becomes a placed problem; the others stand. Rights that are stated
 * and cannot be read withhold the words of the text.
 */
export function factsOf(
  yaml: string,
  file: string,
  line: number,
  problems: VFileMessage[],
): SourceFacts {
  const facts = readFacts(sourceFacts, 'bad-facts', yaml, { file, line }, problems) ?? {};
  return withSafeRights(facts, yaml, file, line, problems);
}

/**
 * Reads YAML of one “name: value” a line by a schema whose facts may all be absent. `line` is the line
 * of `file` on which it starts. A fact that cannot be read is left out and becomes a placed problem of
 * the kind `id`; the others stand. Undefined when nothing can be read.
 */
export function readFacts<Schema extends z.ZodObject>(
  schema: Schema,
  id: ProblemId,
  yaml: string,
  { file, line }: { readonly file: string; readonly line: number },
  problems: VFileMessage[],
): z.output<Schema> | undefined {
  if (yaml.length > MOST_CHARACTERS) {
    const reason = `Unexpected ${yaml.length} characters of facts, expected at most ${MOST_CHARACTERS}`;
    problems.push(problem(id, file, reason));
    return undefined;
  }
  if ((yaml.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS) {
    const reason = `Unexpected nesting of facts, expected one “name: value” a line`;
    problems.push(problem(id, file, reason));
    return undefined;
  }
  const { document, errors, tricks, placeOf } = readPlainYaml(yaml);
  const below = (at: YamlPlace): YamlPlace => ({ ...at, line: at.line + line - 1 });
  for (const { reason, at } of [...errors, ...tricks]) {
    problems.push(problem(id, file, reason, below(at)));
  }
  if (errors.length > 0) return undefined;
  const { contents } = document;
  const isNothing =
    contents === null || (isScalar(contents) && UNKNOWN.test(String(contents.value)));
  if (!isMap(contents) && !isNothing) {
    const reason = 'Unexpected words, expected one “name: value” a line';
    problems.push(problem(id, file, reason, below(placeOf(contents.range[0]))));
    return undefined;
  }
  const entries = plainEntries(document.toJS());
  const whole = schema.safeParse(entries);
  if (whole.success) return whole.data;
  const bad = new Set<string>();
  for (const issue of whole.error.issues) {
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])]) {
      if (bad.has(key)) continue;
      bad.add(key);
      const node =
        document.contents && 'items' in document.contents
          ? rangeOf(document.contents.items, key)
          : 0;
      const expected = Object.keys(schema.shape).join(', ');
      const reason =
        issue.code === 'unrecognized_keys'
          ? `Unexpected fact “${key}”, expected one of ${expected}`
          : `Unexpected value of “${key}”: ${issue.message}`;
      problems.push(problem(id, file, reason, below(placeOf(node))));
    }
  }
  const rest = schema.safeParse(
    Object.fromEntries(Object.entries(entries).filter(([key]) => !bad.has(key))),
  );
  return rest.success ? rest.data : undefined;
}

function plainEntries(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([, fact]) => typeof fact !== 'string' || !UNKNOWN.test(fact)),
  );
}

function rangeOf(items: readonly unknown[], key: string): number {
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('key' in item)) continue;
    const node = item.key;
    if (
      typeof node === 'object' &&
      node !== null &&
      'value' in node &&
      node.value === key &&
      'range' in node
    ) {
      return Array.isArray(node.range) ? Number(node.range[0]) : 0;
    }
  }
  return 0;
}

import { percent } from '../tally.ts';

/** B-cubed measures in per cent, and over how many mentions. */
export interface BCubed {
  readonly f1: number;
  readonly items: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Compares two partitions of the same mentions, each given as one label a mention: for each mention, how
 * much of its group in the answer belongs to its group in the gold (precision), and how much of its group
 * in the gold stands with it in the answer (recall); the mean of each, and their harmonic mean. After
 * Bagga and Baldwin, "Entity-based cross-document coreferencing" (1998).
 */
export function bCubed(gold: readonly string[], answer: readonly string[]): BCubed {
  const [golds, answers] = [groupsOf(gold), groupsOf(answer)];
  let [precision, recall] = [0, 0];
  for (const [index, label] of gold.entries()) {
    const wanted = golds.get(label) ?? [];
    const given = answers.get(answer[index] ?? '') ?? [];
    const both = wanted.filter((each) => given.includes(each)).length;
    precision += both / given.length;
    recall += both / wanted.length;
  }
  const items = gold.length;
  return {
    f1: percent(2 * precision * recall, (precision + recall) * items),
    items,
    precision: percent(precision, items),
    recall: percent(recall, items),
  };
}

function groupsOf(labels: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(labels.keys(), (index) => labels[index] ?? '');
}

import type { VFileMessage } from 'vfile-message';
import type { Decision, DecisionData, Verb } from '../../model/curation.ts';
import type { Ledger } from '../../model/ledger.ts';
import { problem } from '../../model/problem.ts';
import { checkJoin, checkSeparate } from './check-identity.ts';
import { checkMention, checkReject } from './check-mentions.ts';
import { checkCoordinates, checkName, checkNoindex } from './check-names.ts';
import { checkDating, checkNote, checkQuantity, checkSpeaker } from './check-statements.ts';
import { checkSuppress } from './check-suppress.ts';
import { type Draft, emptyDraft, isRefusal, planOf, type Refusal } from './draft.ts';
import type { Plan } from './plan.ts';
import type { Register } from './register.ts';

/** What is one must be known before what it is called, and all of it before what is said of it. */
const ORDER: readonly (readonly Verb[])[] = [
  ['separate'],
  ['join'],
  ['name', 'coordinates', 'noindex', 'suppress', 'reject', 'mention'],
  ['speaker', 'quantity', 'dating', 'note'],
];

/** What the decisions are checked against. */
export interface Ground {
  /** What the rules alone made of the texts. */
  readonly register: Register;
  readonly ledger: Ledger;
  /** The folder of persons: "people". */
  readonly persons: string;
}

/**
 * Checks decisions against what the rules found and makes one plan of those that hold. Each of the
 * others becomes a placed problem, in the order of the files: a "bad-suppression" where somebody would be shown.
 */
export function checkDecisions(
  decisions: readonly Decision[],
  ground: Ground,
): { readonly plan: Plan; readonly problems: readonly VFileMessage[] } {
  const draft = emptyDraft();
  const refused = new Map<Decision, Refusal>();
  for (const verbs of ORDER) {
    for (const decision of decisions) {
      if (!verbs.includes(decision.data.verb)) continue;
      const answer = check(decision.data, draft, ground);
      if (isRefusal(answer)) refused.set(decision, answer);
      else draft.applied.push({ decision, about: answer });
    }
  }
  const position = new Map(decisions.map((decision, index) => [decision, index]));
  const applied = draft.applied.toSorted(
    (a, b) => (position.get(a.decision) ?? 0) - (position.get(b.decision) ?? 0),
  );
  const problems = decisions.flatMap((decision) => {
    const refusal = refused.get(decision);
    return refusal ? [problemOf(decision, refusal, draft)] : [];
  });
  return { plan: { ...planOf(draft), applied }, problems };
}

function check(
  data: DecisionData,
  draft: Draft,
  { register, ledger, persons }: Ground,
): readonly string[] | Refusal {
  switch (data.verb) {
    case 'name':
      return checkName(data, draft, register);
    case 'join':
      return checkJoin(data, draft, register);
    case 'separate':
      return checkSeparate(data, draft, register);
    case 'reject':
      return checkReject(data, draft, register);
    case 'mention':
      return checkMention(data, draft, register);
    case 'speaker':
      return checkSpeaker(data, draft, register);
    case 'quantity':
      return checkQuantity(data, draft, register);
    case 'dating':
      return checkDating(data, draft, register);
    case 'coordinates':
      return checkCoordinates(data, draft, register);
    case 'noindex':
      return checkNoindex(data, draft, register);
    case 'suppress':
      return checkSuppress(ledger, persons)(data, draft, register);
    case 'note':
      break;
  }
  return checkNote(data, draft, register);
}

function problemOf(
  { data, file, placeOf }: Decision,
  { key, reason, lost }: Refusal,
  { suppressed }: Draft,
): VFileMessage {
  // A second one of the same person takes nobody back.
  const isShown = data.verb === 'suppress' && !suppressed.has(data.suppress);
  const rule = isShown ? 'bad-suppression' : lost ? 'lost-target' : 'bad-decision';
  return problem(rule, file, reason, placeOf(key));
}

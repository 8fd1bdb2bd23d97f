import type { Corpus } from '../../model/corpus.ts';
import { wordingKey } from '../../page/wordings.ts';
import { wordsMark } from '../words-mark.ts';
import type { Plan } from './plan.ts';

/** What nothing may be said of, because it was about a suppressed person. */
export interface Withheld {
  /** Ids of mentions of such persons. */
  readonly mentions: ReadonlySet<string>;
  /** Marks of the words that name them. */
  readonly marks: ReadonlySet<string>;
  /** Last parts of their addresses, and their printed forms written in that way. */
  readonly slugs: ReadonlySet<string>;
}

/** What a plan withholds of what the rules alone found. */
export function withheldOf(plan: Plan, { entities }: Corpus): Withheld {
  const isHidden = (id: string) => plan.suppressed.has(plan.joins.get(id) ?? id);
  const hidden = entities.filter(({ id }) => isHidden(id));
  const forms = new Set(hidden.flatMap(({ name, aliases }) => [name, ...aliases]));
  const ids = [...plan.suppressed.keys(), ...plan.joins.keys()].filter(isHidden);
  const slugs = [...ids.map((id) => id.slice(id.indexOf('/') + 1)), ...[...forms].map(wordingKey)];
  return {
    mentions: new Set(hidden.flatMap(({ mentions }) => mentions.map(({ id }) => id))),
    marks: new Set([...forms].map(wordsMark)),
    slugs: new Set(slugs.filter((slug) => slug !== '')),
  };
}

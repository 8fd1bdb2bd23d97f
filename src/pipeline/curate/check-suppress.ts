import type { Ledger } from '../../model/ledger.ts';
import { type Check, second } from './draft.ts';
import { isRefused, standingAt } from './standing.ts';

/**
 * Checks that a person is to be suppressed. One that no text names any more, and that the ledger
 * knows, stays closed. `folder` is that of persons: "people".
 */
export const checkSuppress =
  (ledger: Ledger, folder: string): Check<'suppress'> =>
  (data, draft, register) => {
    const person = standingAt('suppress', data.suppress, draft, register);
    const known = data.suppress.startsWith(`${folder}/`) && ledger.has(data.suppress);
    const closed = isRefused(person) && person.lost && known;
    if (isRefused(person) && !closed) return person;
    const id = isRefused(person) ? data.suppress : person.id;
    if (!isRefused(person) && person.kind !== 'person') {
      return { key: 'suppress', reason: `Unexpected ${person.kind} “${id}”, expected a person` };
    }
    if (draft.suppressed.has(id)) return second('suppress', id);
    draft.suppressed.set(id, { gone: data.because, date: data.date });
    return [id];
  };

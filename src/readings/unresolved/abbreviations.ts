import { lettersOf } from '../../kinds/organisations/acronyms.ts';
import { readerOf } from '../../kinds/organisations/body-name.ts';
import { acronymsFor } from '../../kinds/organisations/short-forms.ts';
import type { HeldEntity } from '../holdings.ts';
import { inSources } from './in-sources.ts';
import type { Open } from './open.ts';

const SHORT =
  'Only an abbreviation is printed, this build has no well-known body of that name, and no rule joined it to a full one.';
const OTHERS =
  'Bodies whose words begin with its letters are listed; that does not make them the same.';

/** The organisations of which only an abbreviation is printed, and that are not known by it everywhere. */
export function openAbbreviations(organisations: readonly HeldEntity[]): readonly Open[] {
  const read = readerOf();
  const isShort = (form: string): boolean => {
    const { name, known } = read(form);
    return !known && /^[\p{Lu}.&]{2,9}$/u.test(name);
  };
  const byLetters = new Map<string, Set<HeldEntity>>();
  for (const one of organisations)
    for (const letters of one.facts.aliases.flatMap((form) => acronymsFor(read(form))))
      byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(one));
  return organisations
    .filter(({ facts }) => facts.aliases.every((form) => isShort(form)))
    .flatMap((one) => {
      const letters = one.facts.aliases.map((form) => lettersOf(read(form).name));
      const fitting = new Set(letters.flatMap((each) => [...(byLetters.get(each) ?? [])]));
      return inSources(one, {
        ...{ kind: 'short', why: { words: SHORT } },
        ...{ fitting: [...fitting], others: OTHERS },
      });
    });
}

import { wordingKey } from '../../page/wordings.ts';
import { byCodeUnit } from '../../text/order.ts';
import type { HeldEntity, Holdings } from '../holdings.ts';
import { byAlphabet } from './alphabet.ts';

/** What the naming ledger lists, for the reader. */
export const NAMING_RULE =
  'Listed is whom or what at least two sources print, and not all of them under the same wordings. A wording is a printed form of the name.';

/** How often one source prints a wording, and where its sentences are. */
export interface Printing {
  readonly source: { readonly title: string; readonly url: string };
  /** The printed forms, each with its own count. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  readonly count: number;
  /** From the root of the site. */
  readonly at: string;
}

/** One wording of a thing: its printed forms, each once, and every source that prints it, by title. */
export interface NamedAs {
  readonly key: string;
  readonly forms: readonly string[];
  readonly printings: readonly Printing[];
}

/** Somebody or something that sources name differently. */
export interface Named {
  readonly kind: HeldEntity['facts']['kind'];
  readonly title: string;
  readonly url: string;
  readonly sources: number;
  /** In the order of the alphabet. */
  readonly wordings: readonly NamedAs[];
}

/** Everybody and everything that the sources name differently, by `NAMING_RULE`, in the order of the alphabet. */
export function namedDifferently({ people, places, organisations }: Holdings): readonly Named[] {
  return [...people, ...places, ...organisations]
    .filter(isNamedDifferently)
    .map(namedOf)
    .toSorted(
      byAlphabet(
        ({ title }) => title,
        ({ url }) => url,
      ),
    );
}

function isNamedDifferently({ facts }: HeldEntity): boolean {
  const printed = facts.sources.map(({ forms }) =>
    [...new Set(forms.map(({ form }) => wordingKey(form)))].toSorted(byCodeUnit).join(' '),
  );
  return new Set(printed).size > 1;
}

function namedOf({ url, facts }: HeldEntity): Named {
  const printings = facts.sources.flatMap(({ title, url: source, forms }) =>
    [...Map.groupBy(forms, ({ form }) => wordingKey(form)).values()].map((those): Printing => ({
      source: { title, url: source },
      forms: those.map(({ form, count }) => ({ form, count })),
      count: those.reduce((sum, { count }) => sum + count, 0),
      at: `${url}${those[0]?.at ?? ''}`,
    })),
  );
  return {
    kind: facts.kind,
    title: facts.title,
    url,
    sources: facts.sources.length,
    wordings: wordingsOf(printings),
  };
}

/** The wordings among printings, in the order of the alphabet; the sources of each by their title. */
function wordingsOf(printings: readonly Printing[]): readonly NamedAs[] {
  return [...Map.groupBy(printings, ({ forms }) => wordingKey(forms[0]?.form ?? ''))]
    .map(([key, those]): NamedAs => ({
      key,
      forms: [...new Set(those.flatMap(({ forms }) => forms.map(({ form }) => form)))].toSorted(
        byCodeUnit,
      ),
      printings: those.toSorted(
        byAlphabet(
          ({ source }) => source.title,
          ({ source }) => source.url,
        ),
      ),
    }))
    .toSorted(
      byAlphabet(
        ({ forms }) => forms[0] ?? '',
        ({ key }) => key,
      ),
    );
}

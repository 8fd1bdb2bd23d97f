import type { LinkedMention } from '../model/corpus.ts';
import { fold } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** What counts as one wording, for the reader of a page. */
export const WORDING_RULE =
  'Forms that differ only in capitals, accents, hyphens, apostrophes and full stops are one wording: “U.S.” and “US”, “al-Assad” and “Al Assad”.';

/**
 * The key of a wording: its letters and numbers, folded, in words joined by hyphens; a letter beyond ASCII is
 * written as "u" and its code point, so that every form has a key of ASCII signs. "Bashar al-Assad"
 * gives "bashar-al-assad", "U.S." gives "us", "ليلى" gives "u644u64au644u649".
 */
export function wordingKey(form: string): string {
  const words = fold(form.normalize('NFKC'))
    .replace(/['.]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  const signs = words?.join('-') ?? form;
  return signs.replace(/[^a-z0-9-]/gu, (sign) => `u${sign.codePointAt(0)?.toString(16) ?? ''}`);
}

/** The anchor, on the page of a thing, of the sentences of one source that print one wording of it. */
export function wordingAnchor(sourceUrl: string, form: string): string {
  return `as-${sourceUrl.split('/').at(-2)}-${wordingKey(form)}`;
}

/** One wording of one source: its printed forms, in order of code units, and its occurrences in the order of the text. */
export interface Wording<Occurrence> {
  readonly key: string;
  readonly forms: readonly { readonly form: string; readonly those: readonly Occurrence[] }[];
  readonly those: readonly Occurrence[];
}

/** The wordings among occurrences, in order of their keys. */
export function wordingsOf<Occurrence extends Pick<LinkedMention, 'exact'>>(
  occurrences: readonly Occurrence[],
): readonly Wording<Occurrence>[] {
  return [...Map.groupBy(occurrences, ({ exact }) => wordingKey(exact))]
    .map(([key, those]) => ({
      key,
      forms: [...Map.groupBy(those, ({ exact }) => exact)]
        .map(([form, same]) => ({ form, those: same }))
        .toSorted((a, b) => byCodeUnit(a.form, b.form)),
      those,
    }))
    .toSorted((a, b) => byCodeUnit(a.key, b.key));
}

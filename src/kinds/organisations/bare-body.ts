import { LEGAL_ENDINGS } from './lexicon/generic.ts';

const LINK =
  /^(?:of|for|and|the|in|on|to|at|de|del|di|da|do|la|le|du|des|y|&|against|without|with|by|from|und|et)$/;
const PREFIX = /^(?:al|el|as|an|ar|d|l)['’-]/;

/** A printed form of a body cut into its name and an acronym in brackets behind it. */
export interface Bare {
  readonly name: string;
  readonly acronym?: string;
}

/**
 * Parts the name of a body from what describes it inside the same form: "German magazine Der Spiegel"
 * gives "Der Spiegel", "Harken Ltd., an energy firm" "Harken Ltd.", "Fisheries Board (FB" "Fisheries
 * Board" with the acronym "FB". A form without any comes back as it is.
 */
export function bareBody(form: string): Bare {
  const [, before = form, acronym] = /^(.*?\S)\s*\(([^()]*)\)?$/s.exec(form) ?? [];
  const name = undescribed(beforeComma(before).replace(/^(?:an?\s+)?["“]/, ''));
  return acronym && /\p{Lu}/u.test(acronym) ? { name, acronym } : { name };
}

/** What stands before a comma that a description follows; firms' endings and lists keep their commas. */
function beforeComma(form: string): string {
  const at = form.search(/,(?:\s|$)/);
  if (at < 0) return form;
  const rest = form.slice(at + 1).trim();
  const [next = ''] = rest
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s,]+/);
  if (LEGAL_ENDINGS.has(next)) {
    const end = at + 1 + form.slice(at + 1).search(/(?:,|$)/);
    return end > at + 1 ? form.slice(0, end) : form;
  }
  return rest === '' || /(?:^|\s)\p{Ll}{3,}/u.test(rest) ? form.slice(0, at) : form;
}

/** The name after the last word that only describes: in lower case, and no part of a name. */
function undescribed(form: string): string {
  const words = form.split(/\s+/);
  const at = words.findLastIndex(
    (word, index) =>
      /^\d*\p{Ll}+$/u.test(word) &&
      !LINK.test(word) &&
      !PREFIX.test(word) &&
      !LINK.test(words[index - 1] ?? ''),
  );
  const rest = words.slice(at + 1);
  return at > 0 || /^\d/.test(words[at] ?? '')
    ? /^\p{Lu}/u.test(rest[0] ?? '')
      ? rest.join(' ')
      : form
    : form;
}

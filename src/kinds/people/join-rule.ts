import { joinedParts, leadsBySurname } from './name-parts.ts';
import type { PersonName } from './person-name.ts';
import { respeltAlone } from './spelling-keys.ts';

/** A part shorter than this is too short to be known again in another spelling. */
const RESPELT = 4;

/**
 * Why the form `short` names the same person as the form `full` of as many parts or more, in one text;
 * null when it need not. The answer is the name of the rule. "Jr" and "Sr" part names, unless the
 * shorter is a family name alone.
 */
export function nameRule(full: PersonName, short: PersonName): string | null {
  if (short.parts.length === 0) return titleRule(full, short);
  if (full.ending !== short.ending && (short.parts.length > 1 || short.ending !== '')) return null;
  const plain = joinRule(full.parts, short.parts);
  if (plain !== null) return plain;
  if (short.parts.length > 1) {
    return joinRule(full.respelt, short.respelt) === null ? null : 'spelling-variant';
  }
  const [part = ''] = short.parts;
  const last = full.respelt.at(-1) ?? '';
  return part.length >= RESPELT && respeltAlone(part).includes(last) ? 'spelling-variant' : null;
}

/** A title alone is the person whose name stands behind or before it elsewhere: "the Apple CEO". */
function titleRule(full: PersonName, { titles: [title = ''] }: PersonName): string | null {
  const fits = full.titles.some((each) => each === title || each.endsWith(` ${title}`));
  return fits ? 'title-of-name' : null;
}

/** The same of the bare parts of two names, as printed or respelt. */
export function joinRule(full: readonly string[], short: readonly string[]): string | null {
  if (joinedParts(full) === joinedParts(short)) return 'same-name';
  if (full.length <= short.length && short.length > 1)
    return initials(full, short) ? 'initial' : null;
  if (short.length > 1) {
    if (full[0] === short[0] && full.at(-1) === short.at(-1)) return 'middle-name-left-out';
    if (initials([full[0] ?? '', full.at(-1) ?? ''], short)) return 'initial';
    if (short.every((part, index) => part === full[full.length - short.length + index]))
      return 'family-name';
    return short.every((part, index) => part === full[index])
      ? 'second-family-name-left-out'
      : null;
  }
  const [part = ''] = short;
  if (full.length < 2) return null;
  if (part === full.at(-1)) return 'family-name';
  if (part === full[0]) return leadsBySurname(full) ? 'family-name' : 'first-name';
  return full.length > 2 && part === full.at(-2) && part.length > 2 ? 'first-family-name' : null;
}

/** "J. Kerry" for "John Kerry": the same family name, the first names of one letter and that letter. */
function initials(full: readonly string[], short: readonly string[]): boolean {
  const [a = '', b = ''] = [full[0], short[0]];
  return full.at(-1) === short.at(-1) && (a.length === 1 || b.length === 1) && a[0] === b[0];
}

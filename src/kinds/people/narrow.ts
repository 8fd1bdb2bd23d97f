import type { AnalysedText } from '../../model/analysed-text.ts';
import { fold } from '../../text/fold.ts';
import { genderOfGivenName } from '../../text/gazetteers/name-gender.ts';
import { OFFICES } from '../../text/lexicon/titles.ts';
import { genderOf } from './gender.ts';
import type { Form, Group } from './identify.ts';

/** A group that a form may belong to, and why. */
export interface Fit {
  readonly group: Group;
  readonly rule: string;
}

/**
 * Of the persons that a form may name, those who are left. The same name outdoes all; a family name
 * outdoes a first name: "Clinton" is Hillary Clinton, not Clinton Smith. "Mr Clinton" is no woman. Of
 * several of one family name those are left whom the office before it fits ("Justice Otieno"), then whom the text has
 * introduced when it first prints the form, if the others come after it prints it last.
 */
export function narrowed(text: AnalysedText, form: Form, fits: readonly Fit[]): readonly Fit[] {
  const same = fits.filter(({ rule }) => rule === 'same-name');
  if (same.length) return same;
  const isShort = form.name.parts.length < 2;
  const likely = isShort ? ofGender(text, form, fits) : fits;
  const family = likely.filter(({ rule }) => rule !== 'first-name');
  const left = family.length ? family : likely;
  if (left.length < 2 || !isShort) return left;
  return [ofOffice, ofThoseIntroduced].reduce(
    (some, narrow) => (some.length < 2 ? some : narrow(text, form, some)),
    left,
  );
}

/** Leaves out those of the other gender. */
function ofGender(text: AnalysedText, form: Form, fits: readonly Fit[]): readonly Fit[] {
  const gender = genderOf(text, form.mentions);
  if (!gender) return fits;
  return fits.filter(({ group }) => {
    const known =
      genderOf(
        text,
        group.forms.flatMap((each) => each.form.mentions),
      ) ?? genderOfGivenName(headOf(group)?.name.parts[0] ?? '');
    return known === undefined || known === gender;
  });
}

/** Leaves those whose full name stands behind the office that the form always stands behind. */
function ofOffice(text: AnalysedText, form: Form, fits: readonly Fit[]): readonly Fit[] {
  const [office, ...others] = new Set(officesBefore(text, form));
  if (!office || others.length > 0) return fits;
  const bearers = fits.filter(({ group }) =>
    group.forms.some((each) => officesBefore(text, each.form).includes(office)),
  );
  return bearers.length > 0 ? bearers : fits;
}

function officesBefore({ text }: AnalysedText, { mentions }: Form): readonly string[] {
  return mentions.map(({ start }) => {
    const before = /(\p{Lu}[\p{L}-]+)\.?\s$/u.exec(text.slice(Math.max(0, start - 24), start));
    const office = fold(before?.[1] ?? '');
    return OFFICES.has(office) || office === 'justice' ? office : '';
  });
}

/** Leaves those named in full before the form, when all others are named only after its last mention. */
function ofThoseIntroduced(_: AnalysedText, form: Form, fits: readonly Fit[]): readonly Fit[] {
  const starts = form.mentions.map(({ start }) => start);
  const introduced = ({ group }: Fit): number =>
    Math.min(...(headOf(group)?.mentions.map(({ start }) => start) ?? [Infinity]));
  const before = fits.filter((fit) => introduced(fit) < Math.min(...starts));
  const after = fits.filter((fit) => introduced(fit) > Math.max(...starts));
  return before.length > 0 && before.length + after.length === fits.length ? before : fits;
}

function headOf({ forms: [head] }: Group): Form | undefined {
  return head?.form;
}

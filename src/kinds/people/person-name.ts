import { styled } from './bare-name.ts';
import { endingOf, joinedParts, partsOfName } from './name-parts.ts';
import { respelt } from './respell.ts';

/** A printed form of a person, read once for all comparisons. */
export interface PersonName {
  /** As printed, folded: see `partsOfName`. None when the form is a title alone. */
  readonly parts: readonly string[];
  /** The same in one spelling: see `respelt`. */
  readonly respelt: readonly string[];
  /** "jr", "ii"; mostly empty. */
  readonly ending: string;
  /** Folded titles inside the form: "apple ceo". */
  readonly titles: readonly string[];
  /** The parts as one word. */
  readonly whole: string;
}

/** Reads one printed form. */
export function personName(form: string): PersonName {
  const { name, titles } = styled(form);
  const parts = name === '' ? [] : partsOfName(name);
  return {
    parts,
    respelt: name === '' ? [] : respelt(name),
    ending: endingOf(form),
    titles,
    whole: joinedParts(parts),
  };
}

import { partOfSource } from './link.ts';

/** One source of a page as its front matter has it: the forms it prints, and where their sentences are. */
interface Printing {
  readonly url: string;
  readonly forms: readonly { readonly at: string }[];
}

/**
 * The anchors of one source whose sentences stand on further sheets: they stay on the first page, where
 * they lead on, so that a link that was made while the page was short still arrives. One for each form,
 * undefined where its sentences are on the first page or a form before it has the same anchor.
 */
export function movedAnchors({ url, forms }: Printing): {
  readonly source: string | undefined;
  readonly forms: readonly (string | undefined)[];
} {
  const first = forms.map(({ at }, index) => forms.findIndex((one) => one.at === at) === index);
  const moved = forms.map(({ at }) => (at.startsWith('#') ? undefined : at.split('#')[1]));
  return {
    source: moved.every((anchor) => anchor !== undefined) ? partOfSource(url) : undefined,
    forms: moved.map((anchor, index) => (first[index] ? anchor : undefined)),
  };
}

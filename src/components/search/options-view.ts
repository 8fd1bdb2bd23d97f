import { element, link } from './dom.ts';
import { fromMark } from './excerpt.ts';
import { FOUND_KINDS, type Found } from './found.ts';
import { marked, openAddress } from './result-view.ts';
import { showAmount, showName, type Shown } from './shown.ts';
import { derivationWords, KINDS, whereWords } from './words-shown.ts';

/** A link to a result, to be chosen from a list. */
export interface Option {
  readonly kind: Found['kind'];
  readonly node: HTMLAnchorElement;
}

/** Options under a heading for each kind. */
export function optionGroups(all: readonly Option[]): HTMLElement[] {
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return FOUND_KINDS.filter((kind) => byKind.has(kind)).map((kind) => {
    const heading = element('p', 'kicker', KINDS[kind][1]);
    heading.id = `search-dialog-${kind}`;
    const own = (byKind.get(kind) ?? []).map(({ node }) => node);
    const made = element('div', 'option-group', heading, ...own);
    made.setAttribute('role', 'group');
    made.setAttribute('aria-labelledby', heading.id);
    return made;
  });
}

/** A name or figure as an option that needs no text; nothing for anything else. */
export function quickOption(root: URL, found: Found): readonly Option[] {
  if ('name' in found) return [option(root, showName(found))];
  return found.kind === 'figures' ? [option(root, showAmount(found))] : [];
}

/** A result as an option. */
export function option(root: URL, shown: Shown): Option {
  const { kind, words, sentence, mode = '' } = shown;
  const look = kind === 'quotations' ? `option-words said ${mode}` : 'option-words';
  const node = link(
    openAddress(root, shown),
    'option',
    element('bdi', look, ...marked(fromMark(words))),
  );
  if (kind === 'figures' && sentence)
    node.append(element('span', 'option-sentence', ...marked(fromMark(sentence))));
  for (const line of [derivationWords(shown), whereWords(shown)])
    if (line !== '') node.append(element('span', 'option-line', line));
  return { kind, node };
}

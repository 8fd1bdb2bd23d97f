import type { Preview } from './read.ts';

/** How many printed forms of a name are shown. */
const FORMS = 6;

/** Makes what a preview says. Of the words of a source nothing is taken over but text and marks. */
export function cardOf({ kind, name, style, forms, facts, words, place }: Preview): Element[] {
  const title = element('p', 'preview-name', element('bdi', style, name));
  const few = forms
    .slice(0, FORMS)
    .flatMap((form, index) => [index === 0 ? '' : ', ', element('bdi', '', form)]);
  const more = forms.length > FORMS ? [` and ${forms.length - FORMS} more`] : [];
  return [
    element('p', 'kicker', kind),
    title,
    ...(forms.length > 0 ? [element('p', 'preview-fact', 'Also as ', ...few, ...more)] : []),
    ...facts.map((fact) => element('p', 'preview-fact', fact)),
    ...(words ? [quoted(words, place)] : []),
  ];
}

function quoted(words: Element, place: string): Element {
  const line = element('p', '', ...textsOf(words));
  line.dir = 'auto';
  return element('blockquote', '', line, element('footer', '', element('cite', '', place)));
}

/** The text of an element with its marks; links are left out, so that there is nothing to be followed. */
function textsOf(from: Element): (Element | string)[] {
  return [...from.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return [node.textContent ?? ''];
    const isMark = node.localName === 'mark' && node.className === '';
    return isMark ? [element('mark', '', ...textsOf(node))] : textsOf(node);
  });
}

/** Makes an element with a class (may be empty) and its content. */
export function element(
  name: string,
  className: string,
  ...content: readonly (Element | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

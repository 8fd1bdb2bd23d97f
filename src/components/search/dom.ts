/** Makes an element with a class (may be empty) and its content. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** Makes a link. */
export function link(
  href: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLAnchorElement {
  const made = element('a', className, ...content);
  made.href = href;
  return made;
}

/** The element of an id and a type. Throws when the page is not the one that the script is for. */
export function find<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type))
    throw new Error(`Unexpected page without #${id}, expected the search page.`);
  return found;
}

/** The options of a field: drawn anew as the reader types, moved through while the focus stays in it. */
export interface Options {
  /** Shows other options; the one that was active stays so when it is still there. */
  readonly draw: (content: readonly HTMLElement[]) => void;
}

/**
 * Makes a field and a list into a combobox with a list box: the links in the list are its options. Up and
 * down move, Enter opens; without an active option Enter does `onEnter`. Source: WAI-ARIA Authoring
 * Practices, Combobox Pattern.
 */
export function moveThrough(
  field: HTMLInputElement,
  list: HTMLElement,
  onEnter: () => void,
): Options {
  let active: HTMLAnchorElement | undefined;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  list.hidden = true;

  const all = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];
  const activate = (option: HTMLAnchorElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const options = all();
    const at = active ? options.indexOf(active) : -1;
    if (event.key === 'ArrowDown') activate(options[at + 1] ?? options[0]);
    else if (event.key === 'ArrowUp') activate(options.at(at < 0 ? -1 : at - 1));
    else if (event.key === 'Enter' && active) active.click();
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  });

  return {
    draw: (content) => {
      const before = active?.href;
      list.replaceChildren(...content);
      for (const [index, option] of all().entries()) {
        option.id = `${list.id}-${index}`;
        option.tabIndex = -1;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
      }
      list.hidden = content.length === 0;
      field.setAttribute('aria-expanded', String(content.length > 0));
      activate(before === undefined ? undefined : all().find(({ href }) => href === before));
    },
  };
}

/**
 * Moves the focus through the results with the arrow keys: down from the field to the first, up and
 * down between them, Home and End to the ends, Escape back to the field. All stay reachable by Tab.
 */
export function moveByArrows(field: HTMLInputElement, results: HTMLElement): void {
  const openers = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('a.opener')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = openers();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = openers();
    const at = all.findIndex((one) => one === event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, at, all, field);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

function target(
  key: string,
  at: number,
  all: readonly HTMLElement[],
  field: HTMLElement,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[at + 1];
    case 'ArrowUp':
      return all[at - 1] ?? field;
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'Escape':
      return field;
    default:
      return undefined;
  }
}

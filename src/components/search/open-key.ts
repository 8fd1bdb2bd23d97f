/** Where the reader's choice to leave "/" alone is kept. */
const CHOICE = 'search-key';

/** Fields in which keys are typed; a tick box is none. */
const TYPED =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/** True when a key opens the search: "/" unless it is switched off, Ctrl-K, Cmd-K; never while typing. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event)) return false;
  const held = event.ctrlKey || event.metaKey;
  if (event.key === '/') return !held && slashOpens();
  return held && !event.shiftKey && event.key.toLowerCase() === 'k';
}

/** Whether "/" opens the search on every page. Source: WCAG 2.1.4, a key of one character can be switched off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice; where nothing can be kept it holds for no page. */
export function letSlashOpen(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, 'off');
  } catch {
    // Nothing can be kept here.
  }
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(TYPED) || target.closest('dialog') !== null;
}

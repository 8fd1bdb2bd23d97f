/** How long it is said that a link was copied, in milliseconds. */
const SAID = 4000;

/** Copies the address of the link before a button, and says so beside the button. */
export async function copyLink(button: HTMLElement): Promise<void> {
  const link = button.previousElementSibling;
  if (!(link instanceof HTMLAnchorElement)) return;
  const copied = await write(link.href);
  const status = document.createElement('span');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  button.parentElement?.querySelector('.copied')?.remove();
  button.after(status);
  // A status that is there before it says something is read out.
  requestAnimationFrame(() => {
    status.textContent = copied ? 'The link is copied.' : 'The link could not be copied.';
  });
  setTimeout(() => status.remove(), SAID);
}

/** True when it was written; a browser may refuse, and pages that came without encryption have no clipboard. */
async function write(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

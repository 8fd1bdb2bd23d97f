import { find } from './dom.ts';
import { letSlashOpen, slashOpens } from './open-key.ts';

/** Lets a reader switch "/" off, and on again. */
export function tieSlashSwitch(): void {
  const box = find('slash-opens', HTMLInputElement);
  box.checked = slashOpens();
  box.addEventListener('change', () => letSlashOpen(box.checked));
}

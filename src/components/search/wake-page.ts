import { tieSlashSwitch } from './slash-switch.ts';

/** Loads the search when its field is used first, or at once when the address asks for something. */
const start = (): void => void import('./page.ts');

tieSlashSwitch();
if (location.search !== '') start();
else document.getElementById('search')?.addEventListener('focusin', start, { once: true });

/** Loads the filter when it is used first, or at once when the address asks for names. */
const form = document.getElementById('list-filter');
const start = (): void => void import('./list-filter.ts');

if (new URLSearchParams(location.search).has('name')) start();
else form?.addEventListener('focusin', start, { once: true });

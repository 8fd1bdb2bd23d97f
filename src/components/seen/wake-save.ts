// Loads what saves a list when it is asked for first.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-csv]')) {
  button.addEventListener('click', () => {
    void import('./save-seen.ts').then(({ saveSeen }) => saveSeen(button));
  });
}

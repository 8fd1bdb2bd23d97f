// Loads what saves a list, or a page, when it is asked for first.

for (const button of document.querySelectorAll<HTMLButtonElement>('.save-seen button')) {
  button.addEventListener('click', () => {
    void import('./save-seen.ts').then(({ savePage, saveSeen }) =>
      button.dataset['csv'] === undefined ? savePage(button) : saveSeen(button),
    );
  });
}

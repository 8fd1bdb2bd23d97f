// Listeners of what many pages have: n and p on a name, and the buttons that copy a link or save what is seen.

addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || (key !== 'n' && key !== 'p')) return;
  if (!(target instanceof HTMLAnchorElement) || !target.matches('.block a[id]')) return;
  const same = [...document.querySelectorAll<HTMLAnchorElement>('.block a[id]')].filter(
    ({ pathname }) => pathname === target.pathname,
  );
  same[same.indexOf(target) + (key === 'n' ? 1 : -1)]?.focus();
});

addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.matches('.copy-link')) {
    void import('./copy-link.ts').then(({ copyLink }) => copyLink(target));
  } else if (target.matches('.save-seen button')) {
    void import('../seen/save-seen.ts').then(({ save }) => save(target));
  }
});

// What copies and saves is loaded when the first button is pressed.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('.taken button') : null;
  if (!button) return;
  if (button.dataset['ending'] === undefined)
    void import('./copy.ts').then(({ copy }) => copy(button));
  else void import('./save.ts').then(({ save }) => save(button));
});

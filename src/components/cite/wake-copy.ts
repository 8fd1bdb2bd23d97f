// What copies is loaded when the first button is pressed.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
  if (button) void import('./copy.ts').then(({ copy }) => copy(button));
});

// Loads the filter when it is opened first, or at once when the address asks for a choice.

for (const box of document.querySelectorAll<HTMLDetailsElement>('details.filter')) {
  const start = (): void => void import('./filter.ts').then(({ attach }) => attach(box));
  const asked = new URLSearchParams(location.search);
  const isAsked = [...box.querySelectorAll('select')].some(({ name }) => asked.get(name));
  if (isAsked) start();
  else box.addEventListener('toggle', start, { once: true });
}

// Loads the list of the pages that were opened last when it is asked for first.
const box = document.getElementById('recent');
box?.addEventListener(
  'toggle',
  () => {
    void import('./draw.ts').then(({ attach }) => attach(box));
  },
  { once: true },
);

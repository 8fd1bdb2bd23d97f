// Leaves the maps of all pages out, as the reader wishes, and keeps that in the browser.
const KEY = 'maps';

const root = document.documentElement;
const buttons = document.querySelectorAll<HTMLButtonElement>('button.maps-out');

function draw(out: boolean): void {
  root.toggleAttribute('data-maps-out', out);
  for (const button of buttons) button.setAttribute('aria-pressed', String(out));
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) === 'out';
  } catch {
    return false;
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const out = !root.hasAttribute('data-maps-out');
    draw(out);
    try {
      if (out) localStorage.setItem(KEY, 'out');
      else localStorage.removeItem(KEY);
    } catch {
      // The wish then holds for this page only.
    }
  });
}

if (kept()) draw(true);
